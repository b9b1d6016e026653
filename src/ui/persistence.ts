/** True when the browser has promised to keep the data of this site even when it runs short of space. */
export async function isKept(): Promise<boolean> {
  return navigator.storage.persisted().catch(() => false);
}

/** Asks the browser for that promise; it may ask the user, or decide by itself. */
export async function askToKeep(): Promise<boolean> {
  return navigator.storage.persist().catch(() => false);
}

/** Whether the browser puts the question to the user: Firefox does, Chromium and Safari decide by themselves. */
export function doesBrowserAsk(agent: string): boolean {
  return /\bFirefox\//.test(agent);
}

/** Asks for the promise where nobody is disturbed by it; elsewhere there is a button in Files and data (`EX-85`). */
export async function askQuietly(agent: string = navigator.userAgent): Promise<void> {
  // Not there at insecure addresses.
  if (!isSecureContext || doesBrowserAsk(agent) || (await isKept())) return;
  await askToKeep();
}
