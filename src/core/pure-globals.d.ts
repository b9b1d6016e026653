/**
 * The two globals that core uses beyond ECMAScript: text codecs are pure functions of their input.
 * Core is compiled without the DOM, so that a clock, a network or a document cannot slip in.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBufferView | ArrayBuffer, options?: { stream?: boolean }): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
