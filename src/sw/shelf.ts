import type { Build } from './build.ts';

/** Versions before the one in charge whose files stay for tabs that still run them (`OF-3`). */
const earlierVersions = 2;

type Place = Pick<Build, 'id' | 'files' | 'headers'> & {
  /** The app's folder, with a slash at its end. */
  readonly folder: string;
  readonly caches: CacheStorage;
  readonly ask: (url: string, how: RequestInit) => Promise<Response>;
};

const types: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
};

/** Where the files of one version lie in the browser, and those of the versions before it. */
export type Shelf = {
  /** Brings all files, or throws and leaves nothing that counts as a version. */
  readonly fill: () => Promise<void>;
  /** A file of the app, by its path: of this version, else of one before. Undefined: nobody has it. */
  readonly find: (path: string) => Promise<Response | undefined>;
  /** Drops the versions that no tab can be expected to run. */
  readonly clear: () => Promise<void>;
};

/** The shelf of a build. A file stands on it only with the content that the build says (`OF-2`). */
export function shelfOf({ id, files, headers, folder, caches, ask }: Place): Shelf {
  // One origin may serve several copies of the app, each from its own folder.
  const family = `porras ${folder} `;
  const name = family + id;
  const urlOf = (path: string) => folder + path;

  async function others(): Promise<readonly Cache[]> {
    const names = (await caches.keys()).filter((other) => other.startsWith(family) && other !== name);
    return Promise.all(names.reverse().map((other) => caches.open(other)));
  }

  /** What the host sends is looked at only for its content: a host that names types wrongly does no harm. */
  async function put(path: string, content: ArrayBuffer): Promise<Response> {
    const type = types[/\.(\w+)$/.exec(path)?.[1] ?? ''] ?? 'application/octet-stream';
    const response = new Response(content, { headers: { ...headers, 'Content-Type': type } });
    const cache = await caches.open(name);
    await cache.put(urlOf(path), response.clone());
    return response;
  }

  /** One file from the nearest place that has it as it should be: this shelf, an older one, the browser, the host. */
  async function bring(path: string): Promise<Response> {
    const url = urlOf(path);
    const onShelf = await (await caches.open(name)).match(url);
    if (onShelf) return onShelf;
    const places = [
      async () => (await firstMatch(await others(), url)) ?? Response.error(),
      () => ask(url, { cache: 'default' }),
      () => ask(url, { cache: 'reload' }),
    ];
    for (const place of places) {
      const content = await (await place()).arrayBuffer();
      if ((await digest(content)) === files[path]) return put(path, content);
    }
    throw new Error(`${path} is not what the build made.`);
  }

  return {
    async fill() {
      // The page goes last: a shelf without it is half a version, and counts as none.
      const paths = Object.keys(files).filter((path) => path !== '');
      await inLanes(paths, bring);
      await bring('');
    },

    async find(path) {
      if (Object.hasOwn(files, path)) return bring(path).catch(() => undefined);
      return firstMatch(await others(), urlOf(path));
    },

    async clear() {
      const names = (await caches.keys()).filter((other) => other.startsWith(family) && other !== name);
      const whole: string[] = [];
      for (const other of names.reverse()) {
        const cache = await caches.open(other);
        if (await cache.match(folder)) whole.push(other);
      }
      const stays = whole.slice(0, earlierVersions);
      await Promise.all(names.filter((other) => !stays.includes(other)).map((other) => caches.delete(other)));
    },
  };
}

async function firstMatch(caches: readonly Cache[], url: string): Promise<Response | undefined> {
  for (const cache of caches) {
    const found = await cache.match(url);
    if (found) return found;
  }
  return undefined;
}

async function digest(content: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return btoa(String.fromCharCode(...bytes));
}

/**
 * A few at a time, so that the page, which may still be loading, gets its turn. Where one fails, the others go on to
 * their end before it is said: what they bring need not be brought again.
 */
async function inLanes(paths: readonly string[], work: (path: string) => Promise<unknown>): Promise<void> {
  const waiting = [...paths];
  const lane = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) await work(path);
  };
  const ended = await Promise.allSettled(Array.from({ length: 6 }, lane));
  const failed = ended.find((lane) => lane.status === 'rejected');
  if (failed) throw failed.reason;
}
