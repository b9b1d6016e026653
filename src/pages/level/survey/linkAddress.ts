/** What of a location makes an address. */
type Here = Pick<Location, 'origin' | 'pathname' | 'hostname' | 'protocol'>;

/** The address of a survey for others: this app, wherever it is served, and the payload. */
export function addressOf({ origin, pathname, protocol }: Here, payload: string): string {
  // A file has no origin: the browser calls it null.
  return `${protocol === 'file:' ? 'file://' : origin}${pathname}#/s/${payload}`;
}

/** True where nobody else can open the address: on localhost, or from a file (decisions.md, Workshop 5). */
export function isOnlyHere({ hostname, protocol }: Here): boolean {
  return protocol === 'file:' || /^(?:localhost|127(?:\.\d+){3}|\[::1\]|.*\.localhost)$/.test(hostname);
}
