import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

export type Host = { readonly origin: string; readonly close: () => Promise<void> };

/** Serves folders under their names, and an empty page of the same origin to read the disk from. */
export async function serve(folders: Readonly<Record<string, string>>): Promise<Host> {
  const fileOf = (path: string): string | null => {
    const [, name = '', ...rest] = normalize(path).split('/');
    const folder = folders[name];
    return folder === undefined ? null : join(folder, rest.join('/') || 'index.html');
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = fileOf(path);
    const reading =
      file === null ? Promise.resolve(Buffer.from('<!doctype html><title>Disk</title>')) : readFile(file);
    reading.then(
      (bytes) => {
        response.setHeader('content-type', types[extname(file ?? 'disk.html')] ?? 'application/octet-stream');
        response.end(bytes);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
