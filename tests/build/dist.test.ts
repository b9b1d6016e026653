import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { metaPolicy, securityHeaders } from '../../config/security.ts';
import { filesOf } from '../../config/serviceWorker.ts';

const assets = await readdir('dist/assets');
const html = await readFile('dist/index.html', 'utf8');

async function gzipped(name: string): Promise<number> {
  return gzipSync(await readFile(`dist/assets/${name}`)).length;
}

describe('what a host gets', () => {
  test('the page carries the policy and loads its own files by relative addresses, so that any folder serves it', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    expect(policy?.replaceAll('&#39;', "'")).toBe(metaPolicy);
    expect(html.match(/(?:src|href)="(?!\.\/)[^"]*"/g)).toBeNull();
  });

  test('a _headers file gives hosts that read one the headers of npm start', async () => {
    const headers = await readFile('dist/_headers', 'utf8');
    for (const [name, value] of Object.entries(securityHeaders))
      expect(headers).toContain(`  ${name}: ${value}`);
  });

  test('no chunk of JavaScript is heavier than 130 kB gzipped, and all that nobody loads at once stay under 1,000 kB', async () => {
    const sizes = await Promise.all(assets.filter((name) => name.endsWith('.js')).map(gzipped));
    expect(Math.max(...sizes)).toBeLessThan(130_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000_000);
  });

  test('no script, style or page holds the policy open: nothing inline, no eval', async () => {
    expect(html).not.toMatch(/<style|style="|<script(?![^>]*src=)/);
    for (const name of assets.filter((asset) => asset.endsWith('.js'))) {
      expect(await readFile(`dist/assets/${name}`, 'utf8')).not.toMatch(/\bnew Function\(|[^.\w]eval\(/);
    }
  });

  test('no test material and no map of the sources is shipped', () => {
    expect(assets.filter((name) => /bank|corpora|\.map$/.test(name))).toEqual([]);
  });
});

type Manifest = Readonly<Record<string, unknown>> & {
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[];
};

/** Width and height as the head of a PNG says them. */
async function pixelsOf(path: string): Promise<string> {
  const head = await readFile(path);
  expect(head.toString('latin1', 1, 4)).toBe('PNG');
  return `${head.readUInt32BE(16)}x${head.readUInt32BE(20)}`;
}

describe('what the browser keeps for a time without network', () => {
  const script = readFile('dist/sw.js', 'utf8');

  test('is every file of the app with its hash, and weighs at most 1.2 MB as it is sent (OF-2, OF-8)', async () => {
    const files = Object.entries(await filesOf('dist'));
    expect(files.length).toBeGreaterThan(assets.length);
    const text = await script;
    for (const [path, hash] of files) expect(text, path).toContain(hash);
    const sizes = await Promise.all(
      files.map(async ([path]) => gzipSync(await readFile(`dist/${path || 'index.html'}`)).length),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_200_000);
  });

  test('comes from the own folder alone: the service worker names no other address, and imports nothing (OF-8)', async () => {
    expect(await script).not.toMatch(/https?:\/\/|importScripts|\bimport\b/);
    expect(gzipSync(await script).length).toBeLessThan(30_000);
  });

  test('has a manifest with which it can be installed from any folder, and icons of the sizes that it names (OF-7)', async () => {
    const manifest = JSON.parse(await readFile('dist/manifest.webmanifest', 'utf8')) as Manifest;
    const { id, start_url, scope, display } = manifest;
    expect({ id, start_url, scope, display }).toEqual({
      ...{ id: './', start_url: './', scope: './', display: 'standalone' },
    });
    const pictures = manifest.icons.filter(({ src }) => src.endsWith('.png'));
    expect(pictures.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      ...['192x192 any', '512x512 any', '512x512 maskable'],
    ]);
    for (const { src, sizes } of pictures) expect(await pixelsOf(`dist/${src}`)).toBe(sizes);
    const apple = /rel="apple-touch-icon" href="\.\/([^"]+)"/.exec(html)?.[1] ?? '';
    expect(await pixelsOf(`dist/${apple}`)).toBe('180x180');
  });
});
