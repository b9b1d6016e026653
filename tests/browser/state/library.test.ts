import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { newCompany } from '#core/documents/company.ts';
import { witnessSaved } from '#core/documents/witness.ts';
import type { DocumentStore } from '#state/ports.ts';
import { opened, TestBrowser } from './tab.ts';

const company = (name: string) => ({ kind: 'company' as const, body: newCompany(name) });

describe('the library', () => {
  it('lists what was saved in other tabs and lets go of what they removed (ST-5)', async () => {
    const browser = new TestBrowser();
    const [here, there] = [browser.tab().library, browser.tab().library];
    await Promise.all([here.check(), there.check()]);
    const session = opened(await here.create(company('Konepaja')));
    await vi.waitFor(() => {
      expect(there.companies.map(({ title }) => title)).toEqual(['Konepaja']);
    });
    opened(await here.remove([session.id]));
    await vi.waitFor(() => {
      expect(there.companies).toEqual([]);
    });
    const later = browser.tab().library;
    await later.check();
    expect(later.missing).toEqual([]);
  });

  it('finds documents again whose witness was lost (ST-5)', async () => {
    const browser = new TestBrowser();
    await browser.tab().library.create(company('Konepaja'));
    browser.witness.write({ version: 1, documents: [] });
    const { library } = browser.tab();
    expect(library.companies).toEqual([]);
    await library.check();
    expect(library.companies.map(({ title }) => title)).toEqual(['Konepaja']);
  });

  it('says what the witness saw and storage lacks, until the user has seen it (ST-6)', async () => {
    const browser = new TestBrowser();
    const session = opened(await browser.tab().library.create(company('Lost')));
    await browser.forget();
    const { library } = browser.tab();
    await library.check();
    expect(library.missing.map(({ id }) => id)).toEqual([session.id]);
    library.acknowledgeMissing();
    expect([library.missing, library.companies]).toEqual([[], []]);
  });

  it('does not call missing what another tab removed while the list was on its way (ST-6)', async () => {
    const browser = new TestBrowser();
    const { library: first } = browser.tab();
    const session = opened(await first.create(company('Removed')));
    const slow = (store: DocumentStore): DocumentStore => ({
      ...store,
      list: async () => {
        opened(await first.remove([session.id]));
        return store.list();
      },
    });
    const { library } = browser.tab(slow);
    await library.check();
    expect([library.missing, library.companies]).toEqual([[], []]);
  });

  it('does not call missing what was removed before this tab first looked (ST-6)', async () => {
    const browser = new TestBrowser();
    const { library: first } = browser.tab();
    const session = opened(await first.create(company('Removed')));
    const { library } = browser.tab();
    opened(await first.remove([session.id]));
    await library.check();
    expect(library.missing).toEqual([]);
  });

  it('gives a wished id when it is free, also to what is brought back after a loss (EX-38)', async () => {
    const browser = new TestBrowser();
    const { library } = browser.tab();
    const one = opened(await library.create({ ...company('one'), id: 'wished' }));
    const two = opened(await library.create({ ...company('two'), id: 'wished' }));
    expect([one.id, two.id === 'wished']).toEqual(['wished', false]);
    await browser.forget();
    const { library: later } = browser.tab();
    const back = opened(await later.create({ ...company('one'), id: 'wished' }));
    expect(back.id).toBe('wished');
    expect(later.missing.map(({ id }) => id)).toEqual([two.id]);
  });

  it('takes a fresh id when another tab has just taken the wished one (EX-38)', async () => {
    const browser = new TestBrowser();
    const deaf = (store: DocumentStore): DocumentStore => ({
      ...store,
      onOutsideChange: () => () => undefined,
    });
    const { library, status } = browser.tab(deaf);
    await library.check();
    opened(await browser.tab().library.create({ ...company('there'), id: 'wished' }));
    const here = opened(await library.create({ ...company('here'), id: 'wished' }));
    expect(here.id).not.toBe('wished');
    expect(status.mark.state).toBe('saved');
  });

  it('brings back what was removed, with its undo (ST-7)', async () => {
    const browser = new TestBrowser();
    const { library, status } = browser.tab();
    const session = opened(await library.create(company('one')));
    session.run('company.rename', { name: 'two' });
    const restore = opened(await library.remove([session.id]));
    expect(library.companies).toEqual([]);
    expect(await library.open(session.id)).toMatchObject({ reason: 'gone' });
    await restore();
    const back = opened(await library.open<'company'>(session.id));
    expect([back.body.name, back.undoable?.command]).toEqual(['two', 'company.rename']);
    back.undo();
    await back.settled();
    expect([back.body.name, status.mark.state]).toEqual(['one', 'saved']);
  });

  it('brings back all that was removed together, also when storage fails in between (ST-1, ST-7, DE-67)', async () => {
    const browser = new TestBrowser();
    let failures = 0;
    const failing = (store: DocumentStore): DocumentStore => ({
      ...store,
      remove: (ids) =>
        failures-- > 0 ? Promise.resolve({ ok: false, reason: 'failed' }) : store.remove(ids),
      commit: (commit) =>
        failures-- > 0 ? Promise.resolve({ ok: false, reason: 'full' }) : store.commit(commit),
    });
    const { library, status } = browser.tab(failing);
    const ids: string[] = [];
    for (const name of ['model', 'one', 'two']) ids.push(opened(await library.create(company(name))).id);
    failures = 1;
    expect(await library.remove(ids)).toMatchObject({ reason: 'failed' });
    expect(library.companies).toHaveLength(3);
    failures = 0;
    const restore = opened(await library.remove(ids));
    expect(library.companies).toHaveLength(0);
    failures = 2;
    await restore();
    expect(status.mark).toMatchObject({ state: 'failed', reason: 'full' });
    status.retryAll();
    await vi.waitFor(() => {
      expect(status.mark.state).toBe('saved');
    });
    expect(library.companies.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(opened(await browser.tab().library.open(ids[2] ?? '')).body).toMatchObject({ name: 'two' });
  });

  it('follows in another tab what was removed and brought back there (ST-3)', async () => {
    const browser = new TestBrowser();
    const [here, there] = [browser.tab().library, browser.tab().library];
    const session = opened(await here.create(company('one')));
    session.run('company.rename', { name: 'two' });
    await session.settled();
    const other = opened(await there.open<'company'>(session.id));
    const restore = opened(await here.remove([session.id]));
    await restore();
    const back = opened(await here.open<'company'>(session.id));
    back.run('company.rename', { name: 'three' });
    await vi.waitFor(() => {
      expect(other.body.name).toBe('three');
    });
  });

  it('reads later what another tab saved while this one could not read (ST-12)', async () => {
    const browser = new TestBrowser();
    const first = browser.tab();
    let isFailing = false;
    const refused = { ok: false, reason: 'failed' } as const;
    const second = browser.tab((store) => ({
      ...store,
      load: (id) => (isFailing ? Promise.resolve(refused) : store.load(id)),
    }));
    const { id } = opened(await first.library.create({ kind: 'company', body: newCompany('one') }));
    const [ours, theirs] = [
      opened(await first.library.open<'company'>(id)),
      opened(await second.library.open(id)),
    ];
    let heard = 0;
    second.library.onHeard(() => {
      heard += 1;
    });
    isFailing = true;
    ours.run('company.rename', { name: 'two' });
    await vi.waitFor(() => expect(heard).toBe(1));
    await second.library.hearAgain();
    expect(theirs.body).toMatchObject({ name: 'one' });
    isFailing = false;
    await second.library.hearAgain();
    expect(theirs.body).toMatchObject({ name: 'two' });
    expect(heard).toBe(3);
    await second.library.hearAgain();
    expect(heard, 'nothing is left to be read').toBe(3);
  });

  it('removes nothing that it could not read, so that nothing is lost without a way back (ST-1)', async () => {
    const browser = new TestBrowser();
    const { library } = browser.tab();
    const [one, two] = [
      opened(await library.create(company('one'))),
      opened(await library.create(company('two'))),
    ];
    const raw = new Dexie(browser.name);
    await raw.open();
    await raw.table('documents').update(two.id, { version: 0 });
    expect(await library.remove([one.id, two.id])).toEqual({ ok: false, reason: 'failed' });
    expect(await raw.table('documents').count()).toBe(2);
    raw.close();
    expect(library.companies).toHaveLength(2);
    expect(opened(await browser.tab().library.open<'company'>(one.id)).body.name).toBe('one');
  });

  it('brings back what another tab saved a moment before it was removed (ST-7)', async () => {
    const browser = new TestBrowser();
    const there = browser.tab().library;
    const { library } = browser.tab((store) => ({
      ...store,
      remove: async (ids) => {
        const session = opened(await there.open<'company'>(ids[0] ?? ''));
        session.run('company.rename', { name: 'two' });
        await session.settled();
        return store.remove(ids);
      },
    }));
    const { id } = opened(await library.create(company('one')));
    await opened(await library.remove([id]))();
    expect(opened(await browser.tab().library.open<'company'>(id)).body.name).toBe('two');
  });

  it('keeps what is edited where a removed document is still shown, once it is brought back (ST-3)', async () => {
    const browser = new TestBrowser();
    const [here, there] = [browser.tab(), browser.tab()];
    await there.library.check();
    const { id } = opened(await here.library.create(company('one')));
    await vi.waitFor(() => expect(there.library.companies).toHaveLength(1));
    const shown = opened(await there.library.open<'company'>(id));
    const back = opened(await here.library.remove([id]));
    await vi.waitFor(() => expect(there.library.companies).toEqual([]));
    expect(await there.library.open(id)).toMatchObject({ reason: 'gone' });
    shown.run('company.rename', { name: 'two' });
    await shown.settled();
    expect(there.status.mark).toEqual({ state: 'failed', reason: 'gone' });
    expect(there.library.unsaved.map((document) => document.id)).toEqual([id]);
    await back();
    await vi.waitFor(() => expect(there.status.mark.state).toBe('saved'));
    expect(opened(await there.library.open(id))).toBe(shown);
    expect(opened(await browser.tab().library.open<'company'>(id)).body.name).toBe('two');
  });

  it('no longer says that a document is not saved once it is removed (ST-1)', async () => {
    let isFull = false;
    const { library, status } = new TestBrowser().tab((store) => ({
      ...store,
      commit: (commit) => (isFull ? Promise.resolve({ ok: false, reason: 'full' }) : store.commit(commit)),
    }));
    const session = opened(await library.create(company('one')));
    isFull = true;
    session.run('company.rename', { name: 'two' });
    await session.settled();
    expect(status.mark.state).toBe('failed');
    isFull = false;
    opened(await library.remove([session.id]));
    expect(status.mark.state).not.toBe('failed');
  });

  it('brings back once, however often it is asked to (ST-4)', async () => {
    const { library, status } = new TestBrowser().tab();
    const session = opened(await library.create(company('one')));
    const restore = opened(await library.remove([session.id]));
    await Promise.all([restore(), restore()]);
    await restore();
    expect(status.mark.state).toBe('saved');
    expect(opened(await library.open<'company'>(session.id)).document.rev).toBe(1);
  });

  it('finds what it made although the answer was lost and another tab has edited it since (ST-4)', async () => {
    const browser = new TestBrowser();
    const there = browser.tab().library;
    await there.check();
    let isLost = false;
    const losing = (store: DocumentStore): DocumentStore => ({
      ...store,
      commit: async (commit) => {
        const outcome = await store.commit(commit);
        if (isLost || !outcome.ok) return outcome;
        isLost = true;
        return { ok: false, reason: 'failed' };
      },
    });
    const { library, status } = browser.tab(losing);
    const late = vi.fn();
    expect(await library.create(company('Konepaja'), late)).toMatchObject({ reason: 'failed' });
    await vi.waitFor(() => expect(there.companies).toHaveLength(1));
    const session = opened(await there.open<'company'>(there.companies[0]?.id ?? ''));
    session.run('company.rename', { name: 'Konepaja Oy' });
    await session.settled();
    status.retryAll();
    await vi.waitFor(() => expect(late).toHaveBeenCalledOnce());
    expect(late.mock.calls[0]?.[0]).toMatchObject({ id: session.id, body: { name: 'Konepaja Oy' } });
    expect(status.isUnsaved).toBe(false);
    expect(library.companies).toHaveLength(1);
  });

  it('says when the browser has no storage, and tries again (ST-1)', async () => {
    const browser = new TestBrowser();
    let isForbidden = true;
    const { library, status } = browser.tab((store) => {
      if (isForbidden) throw new Error('no code');
      return store;
    });
    expect(await library.create(company('one'))).toMatchObject({ reason: 'unavailable' });
    expect(status.mark).toEqual({ state: 'failed', reason: 'unavailable' });
    isForbidden = false;
    status.retryAll();
    await vi.waitFor(() => {
      expect(status.mark.state).toBe('idle');
    });
    opened(await library.create(company('one')));
    expect(status.mark.state).toBe('saved');
  });

  it('never lets a stale list overwrite what another tab wrote to the witness (ST-5)', async () => {
    const browser = new TestBrowser();
    const { library } = browser.tab();
    const session = opened(await library.create(company('one')));
    const foreign = { ...session.document, id: 'foreign', company: 'foreign' };
    browser.witness.write(witnessSaved(browser.witness.read(), foreign));
    opened(await library.remove([session.id]));
    expect(browser.witness.read().documents.map(({ id }) => id)).toEqual(['foreign']);
  });
});
