/** True when the browser has promised to keep the data of this site even when it runs short of space. */
export async function isKept(): Promise<boolean> {
  return navigator.storage.persisted().catch(() => false);
}

/** Asks the browser for that promise; it may ask the user, or decide by itself. */
export async function askToKeep(): Promise<boolean> {
  return navigator.storage.persist().catch(() => false);
}
