/** Its package has types that its `exports` hide. */
declare module 'tinykeys' {
  export function tinykeys(
    target: Window | HTMLElement,
    bindings: { readonly [keys: string]: (event: KeyboardEvent) => void },
  ): () => void;
}
