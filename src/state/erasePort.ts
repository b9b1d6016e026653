/** What erases for good. */
export type ErasePort = {
  /** Everything of Porras in this browser, in all tabs; false where the browser refused a part of it (`EX-88`). */
  readonly everything: () => Promise<boolean>;
};
