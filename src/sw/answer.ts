import type { Shelf } from './shelf.ts';

type Place = {
  readonly headers: Readonly<Record<string, string>>;
  readonly shelf: Shelf;
  readonly ask: (request: Request) => Promise<Response>;
};

/** The path of a request from the app's folder; null for what is none of ours. */
export function pathOf({ url, method }: Pick<Request, 'url' | 'method'>, folder: string): string | null {
  const { origin, pathname } = new URL(url);
  const whole = origin + pathname;
  if (method !== 'GET' || !whole.startsWith(folder)) return null;
  const path = whole.slice(folder.length);
  return path === 'index.html' ? '' : path;
}

/** The answer to a request for a path: a kept file, else what the host says, with the headers of a good host (`OF-4`). */
export async function answer(
  path: string,
  request: Request,
  { headers, shelf, ask }: Place,
): Promise<Response> {
  return (await shelf.find(path)) ?? withHeaders(await ask(request), headers);
}

function withHeaders(response: Response, headers: Readonly<Record<string, string>>): Response {
  // A redirect of a navigation shows nothing of itself: the browser follows it and asks again.
  if (response.type !== 'basic') return response;
  const all = new Headers(response.headers);
  for (const [name, value] of Object.entries(headers)) all.set(name, value);
  const { status, statusText } = response;
  // These are the only ones that may have no body, and then must have none.
  const body = [204, 205, 304].includes(status) ? null : response.body;
  return new Response(body, { status, statusText, headers: all });
}
