type TrustedTypes = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => URL };
};

/** Lets through the scripts that our own build wrote, and nothing else. */
function checked(url: string): string {
  const { origin, pathname, href } = new URL(url, document.baseURI);
  const isBuilt = /\/assets\/[\w-]+\.js$/.test(pathname) || href === new URL('sw.js', document.baseURI).href;
  if (origin !== location.origin || !(isBuilt || import.meta.env.DEV))
    throw new TypeError('Not a script of this app.');
  return href;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('app-worker', { createScriptURL: checked });

/** The address of a script of our own, as a worker and a service worker take it. */
export function ownScript(url: string): string | URL {
  return policy ? policy.createScriptURL(url) : checked(url);
}
