import { describe, expect, it } from 'vitest';
import { savedAhead } from '#core/documents/savedAhead.ts';

const at = (savedAt: string) => ({ savedAt });
const now = new Date('2026-11-22T12:00:00.000Z');

describe('a clock that has gone back (ST-16)', () => {
  it('is told by the day of the latest save that lies more than an hour ahead', () => {
    const documents = [at('2026-11-20T08:00:00.000Z'), at('2026-12-24T08:00:00.000Z')];
    expect(savedAhead(documents, now)).toBe('2026-12-24');
  });

  it('is no matter within an hour, without documents, or of an instant that cannot be read', () => {
    expect(savedAhead([at('2026-11-22T12:59:00.000Z')], now)).toBeNull();
    expect(savedAhead([], now)).toBeNull();
    expect(savedAhead([at('sometime')], now)).toBeNull();
  });
});
