import workerUrl from './worker.ts?worker&url';

type TrustedTypes = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => URL };
};

/** Lets through the scripts that our own build wrote, and nothing else. */
function ownScript(url: string): string {
  const { origin, pathname, href } = new URL(url, document.baseURI);
  const isOwn = origin === location.origin && (/\/assets\/[\w-]+\.js$/.test(pathname) || import.meta.env.DEV);
  if (!isOwn) throw new TypeError('Not a script of this app.');
  return href;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('app-worker', { createScriptURL: ownScript });

/** Starts the worker that owns the contacts. */
export function startWorker(): Worker {
  return new Worker(policy ? policy.createScriptURL(workerUrl) : ownScript(workerUrl), { type: 'module' });
}
