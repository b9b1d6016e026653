import type { Surroundings } from '#state/ports.ts';

/** The moment, fresh ids, and the address, as the browser has them. */
export const surroundings: Surroundings = {
  now: () => new Date(),
  newId,
  pause,
  visit: (href) => {
    location.hash = href;
  },
};

/** An id that nobody else has; an address without https has random numbers but no ready ids. */
function newId(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID();
  const bytes = (crypto as Crypto).getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A while, unless the page is put away meanwhile: then whoever waits goes on at once. */
function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) {
      resolve();
      return;
    }
    const done = () => {
      clearTimeout(timer);
      removeEventListener('pagehide', done);
      document.removeEventListener('visibilitychange', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    addEventListener('pagehide', done);
    document.addEventListener('visibilitychange', done);
  });
}

/** Calls back when the page is put away: hidden, closed, or left for another. */
export function onPutAway(listener: () => void): void {
  addEventListener('pagehide', listener);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) listener();
  });
}
