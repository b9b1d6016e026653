import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyWitness, type Witness } from '#core/documents/witness.ts';

const witness: Witness = {
  version: 1,
  documents: [
    {
      id: 'a',
      company: 'a',
      kind: 'company',
      title: 'x',
      example: false,
      rev: 1,
      savedAt: '2026-11-22T10:00:00.000Z',
    },
  ],
};

async function fresh(setItem: () => void, getItem: () => string | null) {
  vi.stubGlobal('localStorage', { setItem, getItem });
  vi.resetModules();
  return (await import('#storage/browserWitness.ts')).browserWitness;
}

describe('the witness in the browser (ST-5)', () => {
  beforeEach(() => vi.resetModules());
  afterEach(() => vi.unstubAllGlobals());

  it('lies outside IndexedDB and survives in what the browser wrote', async () => {
    let written: string | null = null;
    const setItem = vi.fn((_: string, text: string) => {
      written = text;
    });
    const browserWitness = await fresh(setItem as never, () => written);
    browserWitness.write(witness);
    expect(browserWitness.read()).toEqual(witness);
    expect((await fresh(setItem as never, () => written)).read()).toEqual(witness);
  });

  it('keeps the list whole for this visit where the browser writes nothing', async () => {
    const refuse = () => {
      throw new DOMException('Forbidden.', 'SecurityError');
    };
    const browserWitness = await fresh(refuse, refuse);
    expect(browserWitness.read()).toEqual(emptyWitness);
    browserWitness.write(witness);
    expect(browserWitness.read()).toEqual(witness);
  });
});
