import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative } from 'node:path';

/** Files of a built app by their path from its folder; `index.html` is the page. */
export type Site = ReadonlyMap<string, Buffer>;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** The files of a folder, read once. */
export async function readSite(folder: string): Promise<Site> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(files.map(async (path) => [relative(folder, path), await readFile(path)] as const)),
  );
}

/**
 * The plainest host there is: files from one folder, with no header but their type. What it serves can be exchanged
 * while it runs, and it can go dark.
 */
export class PlainHost {
  site: Site;
  isDark = false;
  readonly folder: string;
  readonly url: string;
  readonly #port: number;
  readonly #server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (this.isDark) {
      request.socket.destroy();
      return;
    }
    const path = pathname.startsWith(this.folder) ? pathname.slice(this.folder.length) : null;
    const file = path === null ? undefined : this.site.get(path === '' ? 'index.html' : path);
    if (file === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': types[extname(path || '.html')] ?? '' }).end(file);
  });

  constructor(site: Site, port: number, folder: string) {
    this.site = site;
    this.folder = folder;
    this.#port = port;
    this.url = `http://localhost:${port}${folder}`;
  }

  open(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.listen(this.#port, () => resolve());
    });
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
