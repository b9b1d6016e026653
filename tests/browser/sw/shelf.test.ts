import { afterEach, expect, test } from 'vitest';
import { shelfOf } from '../../../src/sw/shelf.ts';

const folder = `${location.origin}/shelf/`;
const headers = { 'X-Content-Type-Options': 'nosniff' };

type Texts = Readonly<Record<string, string>>;

/** A host that is asked by the browser's `fetch`; every question is noted. */
class Host {
  readonly asked: string[] = [];
  texts: Texts;
  /** What the cache of the browser has in front of it. */
  stale: Texts = {};
  /** What is still on its way when everything else has been answered. */
  late?: string;

  constructor(texts: Texts) {
    this.texts = texts;
  }

  readonly ask = async (url: string, { cache }: RequestInit): Promise<Response> => {
    const path = url.slice(folder.length);
    this.asked.push(`${path} ${cache ?? ''}`);
    if (path === this.late) await new Promise((resolve) => setTimeout(resolve, 50));
    const text = (cache === 'default' ? this.stale[path] : undefined) ?? this.texts[path];
    return new Response(text ?? 'Not here', { status: text === undefined ? 404 : 200 });
  };
}

async function hashOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...bytes));
}

async function shelf(id: string, texts: Texts, host: Host, where = folder) {
  const hashes = await Promise.all(
    Object.entries(texts).map(async ([path, text]) => [path, await hashOf(text)] as const),
  );
  return shelfOf({ id, files: Object.fromEntries(hashes), headers, folder: where, caches, ask: host.ask });
}

async function textOf(response: Response | undefined): Promise<string | undefined> {
  return response?.text();
}

const one = { '': 'page 1', 'assets/a-1.js': 'code 1', 'icon.svg': 'picture' };
const two = { '': 'page 2', 'assets/a-2.js': 'code 2', 'icon.svg': 'picture' };
const filled = async (id: string, texts: Texts) => {
  const made = await shelf(id, texts, new Host(texts));
  await made.fill();
  return made;
};

afterEach(async () => {
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
});

test('a filled shelf gives every file without the host, with type and headers (OF-1, OF-4)', async () => {
  const host = new Host(one);
  const made = await shelf('1', one, host);
  await made.fill();
  host.asked.length = 0;
  const code = await made.find('assets/a-1.js');
  expect(Object.fromEntries(code?.headers ?? [])).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'x-content-type-options': 'nosniff',
  });
  expect(await textOf(code)).toBe('code 1');
  expect((await made.find(''))?.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect((await made.find('icon.svg'))?.headers.get('content-type')).toBe('image/svg+xml');
  expect(host.asked).toEqual([]);
});

test('the host is asked past the cache only for what the cache has wrongly (OF-2)', async () => {
  const host = new Host(one);
  host.stale = { '': 'an older page' };
  await (await shelf('1', one, host)).fill();
  expect(host.asked.toSorted()).toEqual([' default', ' reload', 'assets/a-1.js default', 'icon.svg default']);
});

test.each([
  ['is missing', { '': 'page 1', 'icon.svg': 'picture' }],
  ['is another', { ...one, 'assets/a-1.js': 'code 2' }],
])(
  'where one file %s, nothing counts as a version, and the rest need not be fetched again (OF-2)',
  async (_, there) => {
    const host = new Host(there);
    host.late = 'icon.svg';
    const made = await shelf('1', one, host);
    await expect(made.fill()).rejects.toThrow('assets/a-1.js');
    expect(await caches.match(folder)).toBeUndefined();
    host.texts = one;
    host.asked.length = 0;
    await made.fill();
    expect(host.asked).not.toContain('icon.svg default');
    expect(await textOf(await made.find(''))).toBe('page 1');
  },
);

test('what an older version has with the same content is not fetched (OF-2)', async () => {
  await filled('1', one);
  const host = new Host(two);
  await (await shelf('2', two, host)).fill();
  expect(host.asked.some((asked) => asked.startsWith('icon.svg'))).toBe(false);
});

test('a lost file is fetched again, and only with its own content (OF-2)', async () => {
  const host = new Host(one);
  const made = await shelf('1', one, host);
  await made.fill();
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  expect(await textOf(await made.find('icon.svg'))).toBe('picture');
  expect(await (await caches.match(`${folder}icon.svg`))?.text()).toBe('picture');
  host.texts = two;
  expect(await made.find('assets/a-1.js')).toBeUndefined();
});

test('code of the versions before is found, and goes after two more (OF-3)', async () => {
  await filled('1', one);
  const versions = ['2', '3', '4'].map((id) => ({ id, texts: { '': `page ${id}`, [`a-${id}.js`]: id } }));
  for (const [at, { id, texts }] of versions.entries()) {
    const made = await filled(id, texts);
    await made.clear();
    expect(await textOf(await made.find(''))).toBe(`page ${id}`);
    expect(await textOf(await made.find('assets/a-1.js'))).toBe(at < 2 ? 'code 1' : undefined);
  }
});

test('half a version is dropped and does not push out a whole one (OF-3)', async () => {
  await filled('1', one);
  const halves = ['h1', 'h2', 'h3'];
  for (const id of halves) {
    const half = await shelf(id, { ...two, [`${id}.js`]: id }, new Host(two));
    await expect(half.fill()).rejects.toThrow();
  }
  const made = await filled('2', two);
  await made.clear();
  expect(await textOf(await made.find('assets/a-1.js'))).toBe('code 1');
  expect((await caches.keys()).filter((name) => halves.some((id) => name.endsWith(id)))).toEqual([]);
});

test('a Porras in another folder of the host is left alone, and not read (OF-8)', async () => {
  const other = `${location.origin}/other/`;
  await caches.open(`porras ${other} 1`).then((cache) => cache.put(`${other}a.js`, new Response('other')));
  const made = await filled('1', one);
  await made.clear();
  expect(await caches.keys()).toContain(`porras ${other} 1`);
  expect(await made.find('a.js')).toBeUndefined();
});
