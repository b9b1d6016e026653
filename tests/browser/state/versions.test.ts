import { describe, expect, it } from 'vitest';
import { modelFromTemplate } from '#content/templates/template.ts';
import { templates } from '#content/templates/templates.ts';
import { newCompany } from '#core/documents/company.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { DocumentSession } from '#state/documentSession.svelte.ts';
import { Versions } from '#state/versions.svelte.ts';
import { failAt } from './failingStorage.ts';
import { opened, TestBrowser } from './tab.ts';

const [template] = templates;
if (!template) throw new Error('There is no template.');
const model: ScoringModel = modelFromTemplate(template, 'en');
const names = { marketing: 'Maija', sales: 'Seppo' };
const titled = { title: 'Agreed 1', note: '' };

async function withModel(browser: TestBrowser) {
  const tab = browser.tab();
  const company = opened(await tab.library.create({ kind: 'company', body: newCompany('Konepaja') }));
  const session = opened(await tab.library.create({ kind: 'model', company: company.id, body: model }));
  return { ...tab, company: company.id, session, versions: new Versions(tab.app, company.id, session) };
}

/** The same model in another tab. */
async function elsewhere(browser: TestBrowser, id: string, company: string) {
  const tab = browser.tab();
  const session = opened(await tab.library.open<'model'>(id));
  return { session, versions: new Versions(tab.app, company, session) };
}

function limitA({ body }: DocumentSession<'model'>): number | null {
  return body.grading.by === 'total' ? body.grading.limits.A : null;
}

describe('the versions of a model', () => {
  it('are numbered, kept beside the model, and found again after a reload, newest first (DE-60)', async () => {
    const browser = new TestBrowser();
    const { company, session, versions } = await withModel(browser);
    await versions.keep({ title: 'Draft 1', note: 'as it began' });
    session.run('model.limit', { grade: 'A', score: 80 });
    expect(versions.next).toBe(2);
    await versions.keep({ title: 'Draft 2', note: '' });
    await session.settled();
    const later = await elsewhere(browser, session.id, company);
    await later.versions.read();
    expect(later.versions.all.map(({ body }) => [body.number, body.title, body.note])).toEqual([
      [2, 'Draft 2', ''],
      [1, 'Draft 1', 'as it began'],
    ]);
    expect(later.versions.next).toBe(3);
    expect(later.versions.all[1]?.body.model).toEqual(model);
    expect(later.versions.asNow).toBe(later.versions.all[0]);
  });

  it('stand in the list as soon as a try again has kept them (DE-60)', async () => {
    const { status, versions } = await withModel(new TestBrowser());
    const storage = failAt(1, true, 'QuotaExceededError');
    expect(await versions.keep({ title: 'Draft 1', note: '' })).toBeNull();
    expect(versions.all).toEqual([]);
    storage.stop();
    status.retryAll();
    await expect.poll(() => versions.all.map(({ body }) => body.title)).toEqual(['Draft 1']);
  });

  it('bring the model back; what was on screen and kept nowhere is kept first (DE-64)', async () => {
    const { session, versions } = await withModel(new TestBrowser());
    const first = await versions.keep({ title: 'Draft 1', note: '' });
    if (!first) throw new Error('Nothing was kept.');
    session.run('model.limit', { grade: 'A', score: 80 });
    expect(await versions.goBack(first, { title: 'Draft 2', note: 'before' })).toBe(true);
    expect(session.body).toEqual(model);
    expect(versions.all.map(({ body }) => body.title)).toEqual(['Draft 2', 'Draft 1']);
    session.undo();
    expect(limitA(session)).toBe(80);
    // As it stands it is a version already: nothing more is kept.
    await versions.goBack(first, { title: 'Draft 3', note: '' });
    expect(versions.all).toHaveLength(2);
  });

  it('are gone back from by undo, which brings the model again as it was to the last word (DE-64)', async () => {
    const browser = new TestBrowser();
    const { session, versions } = await withModel(browser);
    const first = await versions.keep({ title: 'Draft 1', note: '' });
    if (!first) throw new Error('Not kept.');
    session.run('model.criterion', { item: { ...model.criteria[0], why: 'They said so.' } as never });
    session.run('model.removeCriterion', { id: model.criteria.at(-1)?.id ?? '' });
    session.run('model.archive', { archived: true });
    const before = session.body;
    await versions.goBack(first, { title: 'Draft 2', note: '' });
    expect(session.body).toEqual({ ...model, design: { ...model.design, archived: true } });
    session.undo();
    await session.settled();
    expect(session.body).toEqual(before);
    const there = opened(await browser.tab().library.open<'model'>(session.id));
    expect(there.body).toEqual(before);
    there.redo();
    expect(there.body).toEqual({ ...model, design: { ...model.design, archived: true } });
  });

  it('make a model agreed with both names, and keep what was agreed (DE-65)', async () => {
    const { session, versions } = await withModel(new TestBrowser());
    expect(await versions.agree(names, titled)).toBe('agreed');
    const [version] = versions.all;
    expect(session.body.design.signOff).toMatchObject({
      marketing: { name: 'Maija' },
      sales: { name: 'Seppo' },
      version: version?.id,
    });
    expect(version?.body).toMatchObject({ title: 'Agreed 1', model, signOff: { sales: { name: 'Seppo' } } });
    expect(version?.body.signOff).not.toHaveProperty('version');
  });

  it('agree to nothing when another tab changed the model meanwhile (DE-65)', async () => {
    const browser = new TestBrowser();
    const { company, session, versions } = await withModel(browser);
    const other = await elsewhere(browser, session.id, company);
    other.session.run('model.limit', { grade: 'A', score: 81 });
    await other.session.settled();
    expect(await versions.agree(names, titled)).toBe('changed');
    expect(session.body.design.signOff).toBeNull();
    expect(limitA(session)).toBe(81);
    expect(versions.all).toEqual([]);
    expect(versions.next).toBe(1);
  });
});

describe('a model that is agreed', () => {
  it('takes no edit, no undo and no redo, but a new draft and the archive (DE-66)', async () => {
    const { session, versions } = await withModel(new TestBrowser());
    session.run('model.limit', { grade: 'A', score: 80 });
    await versions.agree(names, titled);
    const agreed = session.body;
    session.run('model.limit', { grade: 'A', score: 60 });
    session.run('model.goBack', { body: model });
    expect(session.undoable).toBeNull();
    session.undo();
    session.redo();
    expect(session.body).toBe(agreed);
    session.run('model.archive', { archived: true });
    expect(session.body.design.archived).toBe(true);
    expect(session.undoable?.command).toBe('model.archive');
    session.undo();
    session.undo();
    expect(session.body).toEqual(agreed);
    session.run('model.newDraft', undefined);
    session.run('model.limit', { grade: 'A', score: 60 });
    expect(limitA(session)).toBe(60);
  });

  it('is agreed again when the new draft is taken back, and no further (DE-66)', async () => {
    const { session, versions } = await withModel(new TestBrowser());
    await versions.agree(names, titled);
    session.run('model.newDraft', undefined);
    session.run('model.limit', { grade: 'A', score: 60 });
    for (let step = 0; step < 5; step += 1) session.undo();
    expect(session.body.design.signOff).not.toBeNull();
    expect(session.redoable?.command).toBe('model.newDraft');
    session.redo();
    session.redo();
    expect(limitA(session)).toBe(60);
  });

  it('stays as it was agreed when another tab, which did not know, edits it (DE-66)', async () => {
    const browser = new TestBrowser();
    const { company, session, versions } = await withModel(browser);
    const other = await elsewhere(browser, session.id, company);
    other.session.run('model.limit', { grade: 'A', score: 80 });
    await other.session.settled();
    await session.refresh();
    expect(await versions.agree(names, titled)).toBe('agreed');
    // The other tab still holds the draft: its edits and its undo meet the lock when they are saved.
    other.session.run('model.limit', { grade: 'A', score: 90 });
    other.session.undo();
    other.session.undo();
    await other.session.settled();
    expect(other.session.body).toEqual(session.body);
    await session.refresh();
    expect(limitA(session)).toBe(80);
    expect(session.body.design.signOff).not.toBeNull();
  });
});
