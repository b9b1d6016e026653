import { answer, pathOf } from './answer.ts';
import type { Build } from './build.ts';
import type { NewsAnswer, ToServiceWorker } from './protocol.ts';
import { shelfOf } from './shelf.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written in by `config/serviceWorker.ts`. */
declare const porrasBuild: Build;

const build = porrasBuild;
const folder = self.registration.scope;
const { headers } = build;
const shelf = shelfOf({ ...build, folder, caches: self.caches, ask: (url, how) => fetch(url, how) });
const place = { headers, shelf, ask: (request: Request) => fetch(request) };

self.addEventListener('install', (event) => event.waitUntil(shelf.fill()));

self.addEventListener('activate', (event) => event.waitUntil(shelf.clear().then(() => self.clients.claim())));

self.addEventListener('fetch', (event) => {
  const path = pathOf(event.request, folder);
  if (path !== null) event.respondWith(answer(path, event.request, place));
});

self.addEventListener('message', ({ data, ports }) => {
  const said = data as ToServiceWorker;
  if (said === 'news') ports[0]?.postMessage({ news: build.news } satisfies NewsAnswer);
  else void self.skipWaiting();
});
