import { describe, expect, test } from 'vitest';
import { answer, pathOf } from '../../../src/sw/answer.ts';

const folder = 'https://example.com/some/folder/';
const headers = { 'Content-Security-Policy': "default-src 'none'", 'X-Content-Type-Options': 'nosniff' };

describe('what the service worker answers for', () => {
  test.each([
    ['https://example.com/some/folder/', ''],
    ['https://example.com/some/folder/?from=mail', ''],
    ['https://example.com/some/folder/index.html', ''],
    ['https://example.com/some/folder/assets/a-1.js', 'assets/a-1.js'],
    ['https://example.com/some/folder', null],
    ['https://example.com/', null],
    ['https://example.com/some/folders/a.js', null],
    ['https://elsewhere.example/some/folder/', null],
  ])('%s is %j (OF-8)', (url, path) => {
    expect(pathOf({ url, method: 'GET' }, folder)).toBe(path);
  });

  test('nothing that is sent, only what is asked for (OF-8)', () => {
    expect(pathOf({ url: folder, method: 'POST' }, folder)).toBeNull();
  });
});

/** As a response of the own host looks to a service worker. */
function fromHost(body: string | null, init: ResponseInit): Response {
  const response = new Response(body, init);
  Object.defineProperty(response, 'type', { value: 'basic' });
  return response;
}

const nothingKept = {
  find: () => Promise.resolve(undefined),
  fill: () => Promise.resolve(),
  clear: () => Promise.resolve(),
};
const answered = (response: Response) =>
  answer('file', new Request(folder), {
    headers,
    shelf: nothingKept,
    ask: () => Promise.resolve(response),
  });

describe('what is not kept', () => {
  test('comes from the host with its own status and type, and with the headers of a good host over its own (OF-4)', async () => {
    const said = fromHost('{}', {
      status: 404,
      headers: { 'Content-Type': 'application/json', 'content-security-policy': 'default-src *' },
    });
    const got = await answered(said);
    expect(got.status).toBe(404);
    expect(await got.text()).toBe('{}');
    expect(Object.fromEntries(got.headers)).toEqual({
      'content-type': 'application/json',
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
  });

  test('may be empty, or a redirect, which passes as it is (OF-4)', async () => {
    const empty = await answered(fromHost(null, { status: 304 }));
    expect(empty.status).toBe(304);
    expect(empty.headers.get('x-content-type-options')).toBe('nosniff');
    const redirect = Response.error();
    expect(await answered(redirect)).toBe(redirect);
  });
});
