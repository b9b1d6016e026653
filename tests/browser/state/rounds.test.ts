import { describe, expect, it } from 'vitest';
import { currentTest } from '#content/level/levelTests.ts';
import { newCompany } from '#core/documents/company.ts';
import { copyTest, nextVersion } from '#core/level/tests/copyTest.ts';
import { FileOpener } from '#state/opening.svelte.ts';
import { RecordKeeper } from '#state/record.svelte.ts';
import { Rounds } from '#state/rounds.svelte.ts';
import { opened, TestBrowser } from './tab.ts';

const company = 'the-company';
const title = { en: 'Ours', fi: 'Meidän' };
const first = { ...copyTest(currentTest, 'the-line', title), locked: true };

/** Somebody with a browser of their own. */
function person() {
  const { app } = new TestBrowser().tab();
  const opener = new FileOpener(app);
  return {
    app,
    rounds: async () => {
      const rounds = new Rounds(app, company);
      await rounds.read();
      return rounds;
    },
    keep: async () => {
      const written = await new RecordKeeper(app, company).keep('Record');
      if (!written.ok) throw new Error(written.reason);
      return new File([written.text], written.name);
    },
    open: (file: File) => opener.open(file, company),
  };
}

/** Makes the next version of the line with a rule of its own, and begins a round by it. */
async function askByNextVersion(
  { app, rounds }: ReturnType<typeof person>,
  day: string,
  threshold: 1 | 2 | 3,
) {
  const body = { ...nextVersion(first, 2), rule: { ...first.rule, threshold } };
  const test = opened(await app.library.create({ kind: 'test', company, id: `test-${threshold}`, body }));
  const begun = await (
    await rounds()
  ).begin({ unit: '', test: { id: 'the-line', version: 2, document: test.id } });
  begun?.session.run('assessment.round', { day });
  await begun?.session.settled();
}

describe('the rounds of a company', () => {
  it('LT-161: two people who made the same version of a line each keep their test, and every round its own', async () => {
    const [one, other] = [person(), person()];
    opened(await one.app.library.create({ kind: 'company', id: company, body: newCompany('Konepaja') }));
    opened(await one.app.library.create({ kind: 'test', company, id: 'test-of-both', body: first }));
    await other.open(await one.keep());
    await askByNextVersion(one, '2026-10-01', 1);
    await askByNextVersion(other, '2026-11-01', 3);
    await one.open(await other.keep());

    const { all, tests } = await one.rounds();
    expect(tests.filter(({ body }) => body.id === 'the-line' && body.version === 2)).toHaveLength(2);
    const asked = all
      .filter(({ session }) => session.body.test.id === 'the-line')
      .map(({ session, test }) => [session.body.day, test?.rule.threshold]);
    expect(asked).toEqual([
      ['2026-11-01', 3],
      ['2026-10-01', 1],
    ]);
  });

  it('LT-92: the very test of a new round is locked, and no other of the same name', async () => {
    const { app, rounds } = person();
    opened(await app.library.create({ kind: 'company', id: company, body: newCompany('Konepaja') }));
    const body = nextVersion(first, 2);
    for (const id of ['first-of-two', 'second-of-two'])
      opened(await app.library.create({ kind: 'test', company, id, body }));
    const all = await rounds();
    const begun = await all.begin({
      unit: '',
      test: { id: 'the-line', version: 2, document: 'second-of-two' },
    });
    expect(begun?.session.body.test.document).toBe('second-of-two');
    expect(all.tests.map(({ id, body: { locked } }) => [id, locked]).toSorted()).toEqual([
      ['first-of-two', false],
      ['second-of-two', true],
    ]);
  });
});
