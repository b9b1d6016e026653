import { expect, it, vi } from 'vitest';
import { exampleCompany } from '#content/example/exampleCompany.ts';
import { newCompany } from '#core/documents/company.ts';
import { newAssessment } from '#core/level/edit.ts';
import { emptyPlan, newItem } from '#core/level/plan/plan.ts';
import { RecordKeeper } from '#state/record.svelte.ts';
import { opened, TestBrowser } from './tab.ts';

const company = 'the-company';

/** A company with a round and a plan, open in two tabs that do not hear each other before they save. */
async function twoTabs() {
  const browser = new TestBrowser();
  const [one, other] = [browser.tab(), browser.tab()];
  await one.library.createAll([
    { kind: 'company', id: company, body: newCompany('Konepaja') },
    { kind: 'assessment', id: 'round', company, body: newAssessment('2026-11-22') },
    {
      ...({ kind: 'plan', id: 'plan', company } as const),
      body: { ...emptyPlan, items: [newItem('a', null, 'First'), newItem('b', null, 'Second')] },
    },
  ]);
  const open = async ({ library }: typeof one) => ({
    round: opened(await library.open<'assessment'>('round')),
    plan: opened(await library.open<'plan'>('plan')),
    firm: opened(await library.open<'company'>(company)),
  });
  return { browser, one, other, here: await open(one), there: await open(other) };
}

async function conflictsIn(tab: ReturnType<TestBrowser['tab']>) {
  const keeper = new RecordKeeper(tab.app, company);
  await keeper.read();
  return keeper;
}

it('ST-12: two tabs that answer the same question at once keep both answers, and say so', async () => {
  const { browser, one, other, here, there } = await twoTabs();
  here.round.run('assessment.now', { dimension: 'steering', now: 2 });
  there.round.run('assessment.now', { dimension: 'steering', now: 4 });
  await Promise.all([here.round.settled(), there.round.settled()]);
  await vi.waitFor(() =>
    expect([...one.app.collisions.told, ...other.app.collisions.told].map(({ id }) => id)).toEqual(['round']),
  );
  const later = browser.tab();
  const keeper = await conflictsIn(later);
  const stands = opened(await later.library.open<'assessment'>('round')).body.ladders['steering']?.now;
  expect(keeper.keeping.conflicts).toHaveLength(1);
  const [conflict] = keeper.keeping.conflicts;
  expect([conflict?.ours, conflict?.theirs].toSorted()).toEqual([2, 4]);
  expect(conflict?.ours).toBe(stands);
  expect(await keeper.decide(conflict as never, conflict?.theirs ?? null)).toBe(true);
  expect(keeper.keeping.conflicts).toEqual([]);
  expect(opened(await later.library.open<'assessment'>('round')).body.ladders['steering']?.now).not.toBe(
    stands,
  );
});

it('ST-12: what two tabs did in different places, or alike, is no conflict', async () => {
  const { one, other, here, there } = await twoTabs();
  here.round.run('assessment.now', { dimension: 'steering', now: 2 });
  here.round.run('assessment.now', { dimension: 'content', now: 3 });
  there.round.run('assessment.now', { dimension: 'feedback', now: 4 });
  there.round.run('assessment.now', { dimension: 'content', now: 3 });
  await Promise.all([here.round.settled(), there.round.settled()]);
  await vi.waitFor(async () => {
    await Promise.all([here.round.refresh(), there.round.refresh()]);
    expect(here.round.body).toEqual(there.round.body);
  });
  expect(Object.keys(here.round.body.ladders).toSorted()).toEqual(['content', 'feedback', 'steering']);
  expect([one.app.collisions.told, other.app.collisions.told]).toEqual([[], []]);
});

it('ST-12: an edit of what another tab has removed is kept whole, beside what stands', async () => {
  const browser = new TestBrowser();
  const one = browser.tab();
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const slow = browser.tab((store) => ({
    ...store,
    commit: async (commit) => {
      if (commit.document.id === 'model') await gate;
      return store.commit(commit);
    },
  }));
  const { model } = exampleCompany('en', '2026-11-22');
  await one.library.createAll([
    { kind: 'company', id: company, body: newCompany('Konepaja') },
    { kind: 'model', id: 'model', company, body: model },
  ]);
  const here = opened(await one.library.open<'model'>('model'));
  const there = opened(await slow.library.open<'model'>('model'));
  const [criterion] = model.criteria;
  if (!criterion) throw new Error('The example has criteria.');
  there.run('model.enabled', { id: criterion.id, enabled: !criterion.enabled });
  here.run('model.removeCriterion', { id: criterion.id });
  await here.settled();
  open();
  await there.settled();
  await vi.waitFor(() => expect(slow.app.collisions.told.map(({ id }) => id)).toEqual(['model']));
  const models = browser.tab().library;
  await models.check();
  const kept = models.documentsOf(company, 'model').filter(({ id }) => id !== 'model');
  expect(kept).toHaveLength(1);
  const beside = opened(await models.open<'model'>(kept[0]?.id ?? ''));
  expect(beside.body.criteria.find(({ id }) => id === criterion.id)?.enabled).toBe(!criterion.enabled);
  const stands = opened(await models.open<'model'>('model'));
  expect(stands.body.criteria.map(({ id }) => id)).not.toContain(criterion.id);
});

it('ST-12: an undo that another tab made impossible changes nothing and is no conflict', async () => {
  const { one, other, here, there } = await twoTabs();
  here.round.run('assessment.now', { dimension: 'steering', now: 2 });
  await here.round.settled();
  await there.round.refresh();
  here.round.undo();
  there.round.run('assessment.now', { dimension: 'feedback', now: 4 });
  await Promise.all([here.round.settled(), there.round.settled()]);
  await vi.waitFor(async () => {
    await Promise.all([here.round.refresh(), there.round.refresh()]);
    expect(here.round.body).toEqual(there.round.body);
  });
  expect(here.round.body.ladders['feedback']?.now).toBe(4);
  expect([one.app.collisions.told, other.app.collisions.told]).toEqual([[], []]);
});

it('ST-12: what two tabs note of record files at once is both noted', async () => {
  const { browser, one, other } = await twoTabs();
  const [here, there] = [await conflictsIn(one), await conflictsIn(other)];
  const conflict = (id: string) => ({
    id: id.repeat(32),
    document: 'plan',
    place: ['x'],
    ours: 1,
    theirs: 2,
  });
  await Promise.all([
    here.put({ ...here.keeping, conflicts: [conflict('a')] }),
    there.put({ ...there.keeping, conflicts: [conflict('b')] }),
  ]);
  const later = await conflictsIn(browser.tab());
  expect(later.keeping.conflicts.map(({ id }) => id[0]).toSorted()).toEqual(['a', 'b']);
});

it('ST-12: a conflict that storage does not take is said to be unsaved, tried again, and then told', async () => {
  const browser = new TestBrowser();
  const one = browser.tab();
  let refuses = true;
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const other = browser.tab((store) => ({
    ...store,
    commit: async (commit) => {
      if (commit.document.id === 'round') await gate;
      return store.commit(commit);
    },
    load: (id) => (refuses && id.startsWith('k-') ? refused() : store.load(id)),
  }));
  await one.library.createAll([
    { kind: 'company', id: company, body: newCompany('Konepaja') },
    { kind: 'assessment', id: 'round', company, body: newAssessment('2026-11-22') },
  ]);
  const here = opened(await one.library.open<'assessment'>('round'));
  const there = opened(await other.library.open<'assessment'>('round'));
  there.run('assessment.now', { dimension: 'steering', now: 4 });
  here.run('assessment.now', { dimension: 'steering', now: 2 });
  await here.settled();
  open();
  await there.settled();
  await vi.waitFor(() => expect(other.status.mark).toEqual({ state: 'failed', reason: 'failed' }));
  expect(other.app.collisions.told).toEqual([]);
  refuses = false;
  other.status.retryAll();
  await vi.waitFor(() => expect(other.app.collisions.told.map(({ id }) => id)).toEqual(['round']));
  expect(other.status.mark.state).toBe('saved');
});

function refused() {
  return Promise.resolve({ ok: false, reason: 'failed' } as const);
}
