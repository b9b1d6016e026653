import { describe, expect, it } from 'vitest';
import type { OpenFailure } from '#core/documents/openOutcome.ts';
import { files as english } from '#i18n/en/files.ts';
import { files as finnish } from '#i18n/fi/files.ts';
import { formatsOf } from '#i18n/format.ts';
import { failureLines } from '#ui/files/failureLines.ts';

const languages = [
  ['en', english],
  ['fi', finnish],
] as const;

const fault = { path: ['body', 'criteria', 2, 'points'], reason: 'tooHigh', limit: 1000 } as const;
const failures: readonly OpenFailure[] = [
  ...Object.keys(english.failures).map((reason) => ({ reason }) as OpenFailure),
  { reason: 'too-new', version: 3, ours: 1 },
  { reason: 'forbidden-key', path: ['body', '__proto__'] },
  { reason: 'endless-number', path: ['body', 'zone'] },
  { reason: 'invalid', faults: [fault], count: 1 },
  { reason: 'invalid', faults: Array.from({ length: 50 }, () => fault), count: 320 },
  { reason: 'invalid', faults: [fault], count: null },
];

describe.each(languages)('the words for a failed opening, %s (EX-39)', (language, messages) => {
  const f = formatsOf(language);

  it.each(failures.map((failure, at) => [`${failure.reason} ${at}`, failure] as const))(
    'say what is wrong and what to do: %s',
    (_, failure) => {
      const { sentence } = failureLines(failure, messages, f);
      expect(sentence.length).toBeGreaterThan(40);
      expect(sentence).toMatch(/[.:]$/);
      expect(sentence).not.toMatch(/[!—]|undefined/);
    },
  );

  it('show the first places with what is wrong there, and count the others', () => {
    const lines = failureLines(
      { reason: 'invalid', faults: Array.from({ length: 50 }, () => fault), count: 320 },
      messages,
      f,
    );
    expect(lines.places).toHaveLength(5);
    expect(lines.places[0]?.place).toBe('body.criteria[2].points');
    expect(lines.places[0]?.what).toContain(f.number(1000));
    expect(lines.more).toBe(315);
  });

  it('have a text for every fault', () => {
    for (const text of Object.values(messages.faults)) {
      for (const limit of ['', '7']) expect(text(limit)).toMatch(/^\S.*[^.]$/);
    }
  });
});
