import { describe, expect, it } from 'vitest';
import { addressOf, isOnlyHere } from '#pages/level/survey/linkAddress.ts';

/** What a browser says of an address. */
function at(address: string) {
  const { origin, pathname, hostname, protocol } = new URL(address);
  return { origin, pathname, hostname, protocol };
}

describe('LT-111: the address of a survey', () => {
  it.each([
    ['https://porras.fi/', 'https://porras.fi/#/s/abc'],
    [
      'https://kehitys.example.org:8443/tyokalut/porras/',
      'https://kehitys.example.org:8443/tyokalut/porras/#/s/abc',
    ],
    [
      'https://example.org/porras/index.html?x=1#/c/firm/level/survey',
      'https://example.org/porras/index.html#/s/abc',
    ],
    ['file:///home/mari/porras/index.html', 'file:///home/mari/porras/index.html#/s/abc'],
  ])('leads to the Porras that is open: %s', (here, address) => {
    expect(addressOf(at(here), 'abc')).toBe(address);
  });
});

describe('LT-111: an address that nobody else can open', () => {
  it.each([
    'http://localhost:5173/',
    'http://porras.localhost/',
    'http://127.0.0.1:4173/porras/',
    'http://127.255.10.3/',
    'http://[::1]:5173/',
    'file:///home/mari/porras/index.html',
  ])('is %s', (here) => {
    expect(isOnlyHere(at(here))).toBe(true);
  });

  it.each([
    'https://porras.fi/',
    'https://example.org/localhost/',
    'https://localhost.example.org/',
    'https://notlocalhost/',
    'https://127.0.0.1.example.org/',
    'http://128.0.0.1/',
    'http://[2001:db8::1]/',
  ])('is not %s', (here) => {
    expect(isOnlyHere(at(here))).toBe(false);
  });
});
