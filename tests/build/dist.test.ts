import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { metaPolicy, securityHeaders } from '../../config/security.ts';

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

  test('no chunk of JavaScript is heavier than 130 kB gzipped, and all that nobody loads at once stay under 900 kB', async () => {
    const sizes = await Promise.all(assets.filter((name) => name.endsWith('.js')).map(gzipped));
    expect(Math.max(...sizes)).toBeLessThan(130_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(900_000);
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
