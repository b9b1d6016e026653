import { describe, expect, it, vi } from 'vitest';
import { modelFromTemplate } from '#content/templates/template.ts';
import { templates } from '#content/templates/templates.ts';
import { newCompany } from '#core/documents/company.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { DocumentStore } from '#state/ports.ts';
import { opened, TestBrowser } from './tab.ts';

const [template] = templates;
if (!template) throw new Error('There is no template.');
const model: ScoringModel = modelFromTemplate(template, 'en');

async function withModel(browser: TestBrowser, wrap?: (store: DocumentStore) => DocumentStore) {
  const tab = browser.tab(wrap);
  const company = opened(await tab.library.create({ kind: 'company', body: newCompany('Konepaja') }));
  const session = opened(await tab.library.create({ kind: 'model', company: company.id, body: model }));
  return { ...tab, company, session };
}

/** A store whose commits fail in turn: before they were written, or after, with the answer lost. */
function failing(plan: ('before' | 'after')[]) {
  return (store: DocumentStore): DocumentStore => ({
    ...store,
    commit: async (commit) => {
      const next = plan.shift();
      if (next !== 'before') {
        const outcome = await store.commit(commit);
        if (next === undefined) return outcome;
      }
      return { ok: false, reason: 'failed' };
    },
  });
}

/** Resolves after so many turns of the queue of promises. */
async function afterTicks(count: number): Promise<void> {
  for (let tick = 0; tick < count; tick += 1) await Promise.resolve();
}

/** The limit of grade A of a model that grades by total. */
function limitA({ body }: { body: ScoringModel }): number | null {
  return body.grading.by === 'total' ? body.grading.limits.A : null;
}

function withCriteria(session: { body: ScoringModel }): number {
  return session.body.criteria.length;
}

describe('a session', () => {
  it('asks the disk once for a whole drag between two pauses, and says saved only after the last edit (ST-1, DE-140)', async () => {
    const browser = new TestBrowser();
    const waits: { readonly ms: number; readonly end: () => void }[] = [];
    const pause = (ms: number) => new Promise<void>((resolve) => waits.push({ ms, end: resolve }));
    let commits = 0;
    const counting = (store: DocumentStore): DocumentStore => ({
      ...store,
      commit: (commit) => {
        commits += 1;
        return store.commit(commit);
      },
    });
    const tab = browser.tab(counting, pause);
    const session = opened(await tab.library.create({ kind: 'model', company: 'c', body: model }));
    commits = 0;
    session.run('model.limit', { grade: 'A', score: 71 }, 'drag');
    await vi.waitFor(() => expect(tab.status.mark.state).toBe('saved'));
    expect(commits).toBe(1);
    for (let score = 72; score <= 90; score += 1) session.run('model.limit', { grade: 'A', score }, 'drag');
    await vi.waitFor(() => expect(waits).toHaveLength(1));
    expect(waits[0]?.ms).toBeLessThanOrEqual(200);
    expect(tab.status.mark.state).toBe('saving');
    expect(commits).toBe(1);
    waits[0]?.end();
    await session.settled();
    expect(commits).toBe(2);
    expect(tab.status.mark.state).toBe('saved');
    expect(limitA(opened(await browser.tab().library.open<'model'>(session.id)))).toBe(90);
  });

  it('waits no longer when the clock is set back (ST-1, DE-140)', async () => {
    const waits: number[] = [];
    const tab = new TestBrowser().tab(
      (store) => store,
      (ms) => {
        waits.push(ms);
        return Promise.resolve();
      },
    );
    const session = opened(await tab.library.create({ kind: 'model', company: 'c', body: model }));
    session.run('model.rename', { title: 'one' });
    await session.settled();
    const back = vi.spyOn(Date.prototype, 'getTime').mockReturnValue(Date.now() - 3_600_000);
    session.run('model.rename', { title: 'two' });
    await session.settled();
    back.mockRestore();
    expect(waits).toEqual([200]);
    expect(tab.status.mark.state).toBe('saved');
  });

  it('says saved only once everything is on disk (ST-1)', async () => {
    const browser = new TestBrowser();
    const { session, status } = await withModel(browser);
    session.run('model.rename', { title: 'one' });
    expect(session.body.title).toBe('one');
    expect(status.mark.state).toBe('saving');
    await session.settled();
    expect(status.mark.state).toBe('saved');
    const there = opened(await browser.tab().library.open<'model'>(session.id));
    expect(there.body.title).toBe('one');
  });

  it('saves an edit that comes in the very moment in which the last one was saved (ST-1)', async () => {
    for (let wait = 0; wait < 12; wait += 1) {
      const browser = new TestBrowser();
      const late: (() => void)[] = [];
      const { session, status } = await withModel(browser, (store) => ({
        ...store,
        commit: async (commit) => {
          const outcome = await store.commit(commit);
          void afterTicks(wait).then(() => late.shift()?.());
          return outcome;
        },
      }));
      late.push(() => session.run('model.limit', { grade: 'A', score: 80 }));
      session.run('model.rename', { title: 'one' });
      await session.settled();
      await vi.waitFor(() => {
        expect(late).toEqual([]);
      });
      await session.settled();
      expect(status.mark.state).toBe('saved');
      const there = opened(await browser.tab().library.open<'model'>(session.id));
      expect([wait, limitA(there)]).toEqual([wait, 80]);
    }
  });

  it('keeps undo and redo through a reload (ST-7)', async () => {
    const browser = new TestBrowser();
    const { session } = await withModel(browser);
    for (const title of ['one', 'two', 'three']) session.run('model.rename', { title });
    session.undo();
    await session.settled();
    const later = opened(await browser.tab().library.open<'model'>(session.id));
    expect([later.body.title, later.undoable?.command, later.redoable?.command]).toEqual([
      'two',
      'model.rename',
      'model.rename',
    ]);
    later.redo();
    expect(later.body.title).toBe('three');
    for (let at = 0; at < 5; at += 1) later.undo();
    expect(later.body).toEqual(model);
    await later.settled();
  });

  it('makes one step of a gesture, however many commits it took (ST-8)', async () => {
    const { session } = await withModel(new TestBrowser());
    for (let score = 69; score > 60; score -= 1) {
      session.run('model.limit', { grade: 'A', score }, 'drag 1');
      if (score % 3 === 0) await session.settled();
    }
    expect(limitA(session)).toBe(61);
    session.undo();
    expect(session.body).toEqual(model);
    expect(session.undoable).toBeNull();
    await session.settled();
  });

  it('does its steps again on top of what another tab saved: neither side is lost (ST-8)', async () => {
    const browser = new TestBrowser();
    const { session } = await withModel(browser);
    const other = opened(await browser.tab().library.open<'model'>(session.id));
    session.run('model.rename', { title: 'here' });
    other.run('model.limit', { grade: 'A', score: 80 });
    await Promise.all([session.settled(), other.settled()]);
    await vi.waitFor(() => {
      for (const one of [session, other]) {
        expect([one.body.title, limitA(one)]).toEqual(['here', 80]);
      }
    });
  });

  it('loses none of two times a hundred edits at once (ST-3, ST-8)', async () => {
    const browser = new TestBrowser();
    const { session } = await withModel(browser);
    const other = opened(await browser.tab().library.open<'model'>(session.id));
    const before = withCriteria(session);
    const [first] = model.criteria;
    if (!first) throw new Error('The template has no criteria.');
    const work = async (one: typeof session, mark: string) => {
      for (let at = 0; at < 100; at += 1) {
        one.run('model.addColumns', { fields: [], criteria: [{ ...first, id: `${mark}${at}` }] });
        if (at % 3 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
      }
      await one.settled();
    };
    await Promise.all([work(session, 'a'), work(other, 'b')]);
    const there = opened(await browser.tab().library.open<'model'>(session.id));
    const ids = new Set(there.body.criteria.map(({ id }) => id));
    expect(ids.size).toBe(before + 200);
    expect(withCriteria(there)).toBe(before + 200);
  });

  it('takes back its own step or none when another tab came between (ST-8)', async () => {
    const browser = new TestBrowser();
    const { session } = await withModel(browser);
    session.run('model.rename', { title: 'mine' });
    await session.settled();
    const silent = (store: DocumentStore): DocumentStore => ({
      ...store,
      onOutsideChange: () => () => undefined,
    });
    const deaf = opened(await browser.tab(silent).library.open<'model'>(session.id));
    session.run('model.limit', { grade: 'A', score: 80 });
    await session.settled();
    deaf.undo();
    await deaf.settled();
    expect([deaf.body.title, limitA(deaf)]).toEqual(['mine', 80]);
  });

  it('keeps what could not be saved and saves it on trying again (ST-1)', async () => {
    const plan: ('before' | 'after')[] = [];
    const browser = new TestBrowser();
    const { session, status } = await withModel(browser, failing(plan));
    plan.push('before');
    session.run('model.rename', { title: 'one' });
    await session.settled();
    expect(status.mark).toEqual({ state: 'failed', reason: 'failed' });
    session.run('model.limit', { grade: 'A', score: 80 });
    status.retryAll();
    await session.settled();
    expect(status.mark.state).toBe('saved');
    const there = opened(await browser.tab().library.open<'model'>(session.id));
    expect([there.body.title, limitA(there)]).toEqual(['one', 80]);
  });

  it('does nothing twice when a commit had arrived although it seemed to fail (ST-4)', async () => {
    const plan: ('before' | 'after')[] = [];
    const browser = new TestBrowser();
    const { session, status } = await withModel(browser, failing(plan));
    const before = withCriteria(session);
    const [first] = model.criteria;
    if (!first) throw new Error('The template has no criteria.');
    plan.push('after');
    session.run('model.addColumns', { fields: [], criteria: [{ ...first, id: 'once' }] });
    await session.settled();
    expect(status.mark.state).toBe('failed');
    session.run('model.addColumns', { fields: [], criteria: [{ ...first, id: 'then' }] });
    await session.settled();
    status.retryAll();
    await session.settled();
    expect(status.mark.state).toBe('saved');
    const there = opened(await browser.tab().library.open<'model'>(session.id));
    expect(there.body.criteria.slice(before).map(({ id }) => id)).toEqual(['once', 'then']);
  });

  it.each(['failed', 'full', 'conflict'] as const)(
    'does nothing twice when another tab has saved upon a commit that was answered with %s (ST-4)',
    async (reason) => {
      const browser = new TestBrowser();
      const there = browser.tab().library;
      let isLost = false;
      const { session, status, library } = await withModel(browser, (store) => ({
        ...store,
        commit: async (commit) => {
          const outcome = await store.commit(commit);
          if (!isLost) return outcome;
          isLost = false;
          const elsewhere = opened(await there.open<'model'>(commit.document.id));
          elsewhere.run('model.rename', { title: 'theirs' });
          await elsewhere.settled();
          return { ok: false, reason };
        },
      }));
      const told = vi.fn();
      library.onCollision(told);
      isLost = true;
      session.run('model.rename', { title: 'ours' });
      await vi.waitFor(() => expect(session.body.title).toBe('theirs'));
      await vi.waitFor(() => expect(status.mark.state).toBe('saved'));
      expect(told).not.toHaveBeenCalled();
      expect(library.unsaved).toEqual([]);
      session.undo();
      await session.settled();
      expect(session.body.title).toBe('ours');
    },
  );

  it('takes no later edit for saved when a look has met the commit before its answer came (ST-4)', async () => {
    const browser = new TestBrowser();
    const gates: (() => void)[] = [];
    const gate = () => new Promise<void>((resolve) => gates.push(resolve));
    let isHeld = false;
    const { session } = await withModel(browser, (store) => ({
      ...store,
      load: async (id) => {
        if (isHeld) await gate();
        return store.load(id);
      },
      commit: async (commit) => {
        const outcome = await store.commit(commit);
        if (isHeld) await gate();
        return outcome;
      },
    }));
    await session.refresh();
    isHeld = true;
    const look = session.refresh();
    await vi.waitFor(() => expect(gates).toHaveLength(1));
    session.run('model.rename', { title: 'first' });
    await vi.waitFor(() => expect(gates).toHaveLength(2));
    isHeld = false;
    gates[0]?.();
    await look;
    session.run('model.rename', { title: 'second' });
    gates[1]?.();
    await session.settled();
    expect(session.isSaved).toBe(true);
    const there = opened(await browser.tab().library.open<'model'>(session.id));
    expect(there.body.title).toBe('second');
  });

  it('locks the app when a newer Porras takes over (ST-9)', async () => {
    const browser = new TestBrowser();
    const { session, status } = await withModel(browser);
    await browser.takeOver();
    expect(status.mark.state).toBe('locked');
    session.run('model.rename', { title: 'too late' });
    await session.settled();
    expect(status.mark.state).toBe('locked');
  });
});
