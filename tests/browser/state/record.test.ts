import { describe, expect, it, vi } from 'vitest';
import { newCompany } from '#core/documents/company.ts';
import { newAssessment, setNow } from '#core/level/edit.ts';
import { keepReminder } from '#core/record/keepReminder.ts';
import { emptyPlan, newItem, type Plan } from '#core/level/plan/plan.ts';
import type { TakenRecord } from '#core/record/taken.ts';
import { builtInTests } from '#content/level/levelTests.ts';
import { FileOpener } from '#state/opening.svelte.ts';
import type { DocumentStore } from '#state/ports.ts';
import { RecordKeeper, type WrittenRecord } from '#state/record.svelte.ts';
import { failAt } from './failingStorage.ts';
import { opened, TestBrowser } from './tab.ts';

const plan: Plan = { ...emptyPlan, items: [newItem('one', null, 'First'), newItem('two', null, 'Second')] };

/** Somebody at a browser of their own. */
function person(wrap?: (store: DocumentStore) => DocumentStore, browser = new TestBrowser()) {
  const tab = browser.tab(wrap);
  const opener = new FileOpener(tab.app);
  const company = 'the-company';
  const keeper = new RecordKeeper(tab.app, company);
  return {
    ...{ ...tab, browser, keeper, company },
    keep: async () => textOf(await keeper.keep('Record')),
    open: async (text: string): Promise<TakenRecord> => {
      const outcome = await opener.open(new File([text], 'Konepaja.porras.json'), company);
      if (!outcome.ok || !outcome.value.record) throw new Error(JSON.stringify(outcome));
      await keeper.read();
      return outcome.value.record;
    },
    bringBack: () => opener.bringBack(),
    plan: async () => opened(await tab.library.open<'plan'>('plan')),
    round: async () => opened(await tab.library.open<'assessment'>('round')),
  };
}

type Person = ReturnType<typeof person>;

function textOf(written: WrittenRecord): string {
  if (!written.ok) throw new Error(written.reason);
  return written.text;
}

async function beginner(): Promise<Person> {
  const one = person();
  const { library, company } = one;
  opened(await library.create({ kind: 'company', id: company, body: newCompany('Konepaja') }));
  const round = setNow(newAssessment('2026-11-22'), 'steering', 2);
  opened(await library.create({ kind: 'assessment', company, id: 'round', body: round }));
  opened(await library.create({ kind: 'plan', company, id: 'plan', body: plan }));
  return one;
}

async function retitle(someone: Person, title: string): Promise<void> {
  const session = await someone.plan();
  const items = session.body.items.map((item) => (item.id === 'one' ? { ...item, title } : item));
  session.run('plan.items', { items });
  await session.settled();
}

describe('the record file of a company', () => {
  it('EX-50, EX-53: is kept with everything, and what is known of it lies in a document that is in no file', async () => {
    const one = await beginner();
    const written = await one.keeper.keep('Record');
    expect(written).toMatchObject({ ok: true, name: `Konepaja ${one.app.today}.porras.json` });
    const value = JSON.parse(textOf(written)) as { kind: string; body: { documents: { kind: string }[] } };
    expect([value.kind, value.body.documents.map(({ kind }) => kind).toSorted()]).toEqual([
      'record',
      ['assessment', 'company', 'plan'],
    ]);
    expect(one.library.documentsOf(one.company, 'keeping')).toHaveLength(1);
    const later = person(undefined, one.browser);
    await later.keeper.read();
    expect(later.keeper.keeping.kept?.name).toBe(`Konepaja ${one.app.today}.porras.json`);
  });

  it('EX-59: opens in another browser as the same company, with the same documents', async () => {
    const [one, other] = [await beginner(), person()];
    const record = await other.open(await one.keep());
    expect(record).toMatchObject({ isNew: true, conflicts: 0 });
    expect(
      other.library.documents
        .filter(({ kind }) => kind !== 'keeping')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['plan', 'round', 'the-company']);
    expect((await other.plan()).body).toEqual(plan);
    expect(keepReminder(other.library.documents)).toBeNull();
    expect(await other.open(await one.keep())).toMatchObject({ isNew: false, taken: [], merged: [] });
  });

  it('EX-55: merges what two people did, as steps that can be undone', async () => {
    const [one, other] = [await beginner(), person()];
    await other.open(await one.keep());
    await retitle(other, 'By the other');
    (await one.round()).run('assessment.now', { dimension: 'feedback', now: 3 });
    (await one.plan()).run('plan.items', { items: [newItem('three', null, 'Third')] });
    const record = await one.open(await other.keep());
    expect(record.merged.map(({ id }) => id)).toEqual(['plan']);
    const session = await one.plan();
    expect(session.body.items.map(({ title }) => title)).toEqual(['By the other', 'Second', 'Third']);
    session.undo();
    expect(session.body.items.map(({ title }) => title)).toEqual(['First', 'Second', 'Third']);
    session.redo();
    await session.settled();
    const later = person(undefined, one.browser);
    expect((await later.plan()).body.items).toHaveLength(3);
  });

  it('EX-55: takes in what comes into a closed round', async () => {
    const [one, other] = [await beginner(), person()];
    (await one.round()).run('assessment.close', undefined);
    await other.open(await one.keep());
    (await other.round()).run('assessment.reopen', undefined);
    (await other.round()).run('assessment.now', { dimension: 'feedback', now: 4 });
    (await other.round()).run('assessment.close', undefined);
    const record = await one.open(await other.keep());
    expect(record.taken.map(({ id }) => id)).toEqual(['round']);
    expect((await one.round()).body.ladders['feedback']?.now).toBe(4);
  });

  it('EX-57: keeps what both changed until somebody decides, also over a reload', async () => {
    const [one, other] = [await beginner(), person()];
    await other.open(await one.keep());
    await retitle(one, 'Mine');
    await retitle(other, 'Theirs');
    expect(await one.open(await other.keep())).toMatchObject({ conflicts: 1, merged: [] });
    const later = person(undefined, one.browser);
    await later.keeper.read();
    const [conflict] = later.keeper.keeping.conflicts;
    if (!conflict) throw new Error('There is nothing to decide.');
    expect(await later.keeper.decide(conflict, conflict.theirs)).toBe(true);
    expect((await later.plan()).body.items[0]?.title).toBe('Theirs');
    expect(later.keeper.keeping.conflicts).toEqual([]);
    (await later.plan()).undo();
    expect((await later.plan()).body.items[0]?.title).toBe('Mine');
  });

  it('EX-68: undoing a choice opens the conflict again, and redo decides it again, also over a reload', async () => {
    const [one, other] = [await beginner(), person()];
    await other.open(await one.keep());
    await retitle(one, 'Mine');
    await retitle(other, 'Theirs');
    await one.open(await other.keep());
    const [conflict] = one.keeper.keeping.conflicts;
    if (!conflict) throw new Error('There is nothing to decide.');
    await one.keeper.decide(conflict, conflict.theirs);
    expect(one.keeper.keeping).toMatchObject({ conflicts: [], decided: [{ id: conflict.id }] });

    const later = person(undefined, one.browser);
    await later.keeper.read();
    const session = await later.plan();
    expect(later.keeper.keeping.conflicts).toEqual([]);
    session.undo();
    expect(later.keeper.keeping).toMatchObject({ conflicts: [conflict], decided: [] });
    session.redo();
    expect(later.keeper.keeping.conflicts).toEqual([]);
    session.undo();
    await session.settled();

    const { body } = JSON.parse(await later.keep()) as { body: { conflicts: unknown[]; decided: unknown[] } };
    expect([body.conflicts, body.decided]).toEqual([[conflict], []]);
    expect(await later.keeper.decide(conflict, conflict.ours)).toBe(true);
    expect(later.keeper.keeping).toMatchObject({ conflicts: [], decided: [{ id: conflict.id }] });
    expect((await later.plan()).body.items[0]?.title).toBe('Mine');
  });

  it('EX-68: what is edited after a choice leaves it decided', async () => {
    const [one, other] = [await beginner(), person()];
    await other.open(await one.keep());
    await retitle(one, 'Mine');
    await retitle(other, 'Theirs');
    await one.open(await other.keep());
    const [conflict] = one.keeper.keeping.conflicts;
    if (!conflict) throw new Error('There is nothing to decide.');
    await one.keeper.decide(conflict, conflict.theirs);
    await retitle(one, 'Mine');
    expect(one.keeper.keeping.conflicts).toEqual([]);
  });

  it('EX-70: takes in keys of a document that nobody knows, and keeps its own', async () => {
    const [one, other] = [await beginner(), person()];
    await other.open(await one.keep());
    const file = JSON.parse(await other.keep()) as {
      body: { documents: { id: string; extra: object }[] };
    };
    const filed = file.body.documents.find(({ id }) => id === 'plan');
    if (!filed) throw new Error('no plan');
    filed.extra = { reviewed: { by: ['Maija'] } };
    const title = one.library.documentsOf(one.company, 'plan')[0]?.title ?? '';
    expect((await one.open(JSON.stringify(file))).merged).toEqual([{ kind: 'plan', id: 'plan', title }]);
    const later = person(undefined, one.browser);
    expect((await later.plan()).document.extra).toEqual({ reviewed: { by: ['Maija'] } });
    await retitle(later, 'Edited since');
    expect((await later.plan()).document.extra).toEqual({ reviewed: { by: ['Maija'] } });
    expect(await one.open(JSON.stringify(file))).toMatchObject({ merged: [], taken: [] });
  });

  it('EX-57: a choice that does not fit the document changes nothing and stays to be decided', async () => {
    const [one, other] = [await beginner(), person()];
    await other.open(await one.keep());
    await retitle(one, 'Mine');
    await retitle(other, 'Theirs');
    await one.open(await other.keep());
    const [conflict] = one.keeper.keeping.conflicts;
    if (!conflict) throw new Error('There is nothing to decide.');
    expect(await one.keeper.decide(conflict, 7)).toBe(false);
    (await one.plan()).run('plan.removeItem', { id: 'one' });
    expect(await one.keeper.decide(conflict, 'Theirs')).toBe(false);
    expect(one.keeper.keeping.conflicts).toHaveLength(1);
  });

  it('EX-58: leaves removed what was removed here, and brings it back when that is asked for', async () => {
    const [one, other] = [await beginner(), person()];
    await other.open(await one.keep());
    await one.library.remove(['plan']);
    expect((await one.open(await other.keep())).removed.map(({ id }) => id)).toEqual(['plan']);
    expect(one.library.documentsOf(one.company, 'plan')).toEqual([]);
    await one.bringBack();
    expect((await one.plan()).body).toEqual(plan);
  });

  it('EX-59: a file whose ids are taken by another company opens all the same, its references with it', async () => {
    const [one, other] = [await beginner(), person()];
    const { library, company } = one;
    const next = { ...newAssessment('2026-11-23'), from: 'round' };
    opened(await library.create({ kind: 'assessment', company, id: 'next', body: next }));
    opened(await other.library.create({ kind: 'company', id: 'elsewhere', body: newCompany('Else') }));
    opened(await other.library.create({ kind: 'plan', company: 'elsewhere', id: 'round', body: emptyPlan }));
    await other.open(await one.keep());
    const rounds = other.library.documentsOf(company, 'assessment').map(({ id }) => id);
    const first = rounds.find((id) => id !== 'next');
    expect(first).not.toBe('round');
    expect(opened(await other.library.open<'assessment'>('next')).body.from).toBe(first);
  });

  it('EX-59: a file whose ids were taken by another company finds its own documents when it is opened again', async () => {
    const [one, other] = [await beginner(), person()];
    opened(await other.library.create({ kind: 'company', id: 'elsewhere', body: newCompany('Else') }));
    opened(await other.library.create({ kind: 'plan', company: 'elsewhere', id: 'plan', body: emptyPlan }));
    await other.open(await one.keep());
    await retitle(one, 'Since then');
    expect(await other.open(await one.keep())).toMatchObject({ isNew: false, conflicts: 0, beside: [] });
    const plans = other.library.documentsOf(one.company, 'plan');
    expect(plans).toHaveLength(1);
    const session = opened(await other.library.open<'plan'>(plans[0]?.id ?? ''));
    expect(session.body.items[0]?.title).toBe('Since then');
    expect(opened(await other.library.open<'plan'>('plan')).body).toEqual(emptyPlan);
  });

  it.each(['QuotaExceededError', 'abort'] as const)(
    'EX-59, ST-11: takes in all of a file or, when storage refuses (%s), nothing, and all of it when it is tried again',
    async (failure) => {
      const [one, other] = [await beginner(), person()];
      await other.open(await one.keep());
      await retitle(other, 'By the other');
      (await other.round()).run('assessment.now', { dimension: 'feedback', now: 3 });
      await (await other.round()).settled();
      const text = await other.keep();
      await one.plan();
      await one.round();
      await one.keeper.read();
      const failing = failAt(1, true, failure);
      await expect(one.open(text).finally(() => failing.stop())).rejects.toThrow('not-saved');
      expect(one.status.mark.state).toBe('failed');
      const there = person(undefined, one.browser);
      expect((await there.plan()).body).toEqual(plan);
      expect((await there.round()).body.ladders['feedback']).toBeUndefined();
      one.status.retryAll();
      await vi.waitFor(() => expect(one.status.mark.state).toBe('saved'));
      expect((await one.plan()).body.items[0]?.title).toBe('By the other');
      expect((await one.round()).body.ladders['feedback']?.now).toBe(3);
      expect(await one.open(text)).toMatchObject({ conflicts: 0, taken: [], merged: [] });
    },
  );

  it('EX-59: a company that storage refuses is not opened by halves', async () => {
    const [one, other] = [await beginner(), person()];
    const text = await one.keep();
    await other.library.check();
    const failing = failAt(1, true, 'QuotaExceededError');
    await expect(other.open(text)).rejects.toThrow('not-saved');
    failing.stop();
    const there = person(undefined, other.browser);
    await there.library.check();
    expect(there.library.documents).toEqual([]);
  });

  it('EX-65: a de-identified copy opens as a company without a name that remembers where it came from', async () => {
    const [one, other] = [await beginner(), person()];
    const copy = textOf(await one.keeper.deidentified(builtInTests, 'Copy'));
    expect(copy).not.toContain('Konepaja');
    const record = await other.open(copy);
    expect(record).toMatchObject({ isNew: true, isDeidentified: true });
    const [company] = other.library.companies;
    expect(company?.title).toBe('');
    const session = opened(await other.library.open<'company'>(company?.id ?? ''));
    expect(session.document.extra['origin']).toMatch(/^[0-9a-f]{32}$/);
    expect(one.library.documentsOf(one.company, 'keeping')).toEqual([]);
  });
});
