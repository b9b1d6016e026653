type Call = (this: unknown, ...args: unknown[]) => Promise<unknown>;

const places = [
  [StorageManager.prototype, 'getDirectory'],
  ...(['getDirectoryHandle', 'getFileHandle', 'removeEntry'] as const).map(
    (name) => [FileSystemDirectoryHandle.prototype, name] as const,
  ),
  ...(['createWritable', 'getFile'] as const).map((name) => [FileSystemFileHandle.prototype, name] as const),
  ...(['write', 'close'] as const).map((name) => [FileSystemWritableFileStream.prototype, name] as const),
  [SubtleCrypto.prototype, 'encrypt'],
] as const;

/** Lets the n-th call of the private file system or of sealing fail, and the following ones too when they last. */
export function failFileAt(first: number, lasts: boolean): { readonly stop: () => boolean } {
  let calls = 0;
  const restores = places.map(([prototype, name]) => {
    const holder = prototype as unknown as { [name: string]: Call };
    const own = Object.getOwnPropertyDescriptor(holder, name);
    const real = holder[name] as Call;
    holder[name] = function (...args) {
      calls += 1;
      const isFailing = lasts ? calls >= first : calls === first;
      return isFailing
        ? Promise.reject(new DOMException('Injected.', 'InvalidStateError'))
        : real.apply(this, args);
    };
    return () => {
      if (own) Object.defineProperty(holder, name, own);
      else Reflect.deleteProperty(holder, name);
    };
  });
  return {
    stop: () => {
      for (const restore of restores) restore();
      return calls >= first;
    },
  };
}
