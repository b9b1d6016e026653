import { describe, expect, it } from 'vitest';
import { modelFromTemplate } from '#content/templates/template.ts';
import { templates } from '#content/templates/templates.ts';
import { newCompany } from '#core/documents/company.ts';
import { largestFileBytes } from '#core/documents/doorLimits.ts';
import { documentFile } from '#core/documents/documentFile.ts';
import { FileOpener } from '#state/opening.svelte.ts';
import { opened, TestBrowser } from './tab.ts';

const [template] = templates;
if (!template) throw new Error('There is no template.');
const body = modelFromTemplate(template, 'fi');

async function begin() {
  const browser = new TestBrowser();
  const { app, library } = browser.tab();
  const company = opened(await library.create({ kind: 'company', body: newCompany('Konepaja') }));
  const model = opened(await library.create({ kind: 'model', company: company.id, body }));
  return { browser, app, library, company, model, opener: new FileOpener(app) };
}

function fileOf(text: string): File {
  return new File([text], 'malli.porras.json');
}

describe('opening a file', () => {
  it('here again makes a second document and leaves the first as it was (EX-38)', async () => {
    const { library, company, model, opener } = await begin();
    const before = model.document;
    const outcome = await opener.open(fileOf(documentFile(before, '2026-11-22')), company.id);
    expect(outcome).toMatchObject({
      ok: true,
      value: { kind: 'model', company: company.id, title: body.title, unknown: [] },
    });
    expect(outcome.ok && outcome.value.id).not.toBe(model.id);
    expect(model.document).toEqual(before);
    expect(library.documentsOf(company.id, 'model')).toHaveLength(2);
    expect(opener.opening).toEqual({ name: 'malli.porras.json', outcome });
  });

  it('in another browser loses nothing: id, body and unknown keys are the same when it is saved there (EX-35)', async () => {
    const { company, model } = await begin();
    const value = JSON.parse(documentFile(model.document, '2026-11-22')) as { body: object };
    const text = JSON.stringify({ ...value, partner: { x: [1] }, body: { ...value.body, later: true } });
    const other = new TestBrowser().tab();
    const outcome = await new FileOpener(other.app).open(fileOf(text), company.id);
    expect(outcome).toMatchObject({
      ok: true,
      value: { id: model.id, unknown: [['partner'], ['body', 'later']] },
    });
    const session = opened(await other.library.open<'model'>(model.id));
    session.run('model.limit', { grade: 'A', score: 71 });
    session.undo();
    expect(JSON.parse(documentFile(session.document, '2026-11-22'))).toEqual(JSON.parse(text));
    await session.settled();
  });

  it('tells whether the golden contacts of a model come out as the file says (SC-42)', async () => {
    const { company, model, opener } = await begin();
    const text = documentFile(model.document, '2026-11-22');
    const asWritten = await opener.open(fileOf(text), company.id);
    expect(asWritten).toMatchObject({ ok: true, value: { golden: { contacts: 5, differences: [] } } });
    const file = JSON.parse(text) as { body: typeof body };
    const [first, ...others] = file.body.golden;
    if (!first) throw new Error('The template has golden contacts.');
    const wrong = { ...first, expected: { ...first.expected, score: 1 } };
    const changed = { ...file, body: { ...file.body, golden: [wrong, ...others] } };
    const outcome = await opener.open(fileOf(JSON.stringify(changed)), company.id);
    expect(outcome.ok && outcome.value.golden).toEqual({
      contacts: 5,
      differences: [
        {
          id: first.id,
          label: first.label,
          differences: [{ what: 'score', expected: '1', found: String(first.expected.score) }],
        },
      ],
    });
    const without = { ...file, body: { ...file.body, golden: [] } };
    const none = await opener.open(fileOf(JSON.stringify(without)), company.id);
    expect(none).toMatchObject({ ok: true, value: { golden: null } });
  });

  it('that holds a company makes a company of its own (EX-38)', async () => {
    const { library, company, opener } = await begin();
    const outcome = await opener.open(fileOf(documentFile(company.document, '2026-11-22')), company.id);
    expect(outcome.ok && outcome.value.company).toBe(outcome.ok && outcome.value.id);
    expect(library.companies).toHaveLength(2);
  });

  it('that is broken, foreign, newer or huge changes nothing and says why (EX-39)', async () => {
    const { library, company, model, opener } = await begin();
    const [before, text] = [library.documents, documentFile(model.document, '2026-11-22')];
    const huge = new File([new Uint8Array(largestFileBytes + 1)], 'huge.json');
    const gone = {
      name: 'gone.json',
      size: 5,
      arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')),
      slice: () => gone,
    };
    const outcomes = [
      await opener.open(fileOf(text.slice(0, 900)), company.id),
      await opener.open(fileOf('{"a":1}'), company.id),
      await opener.open(fileOf(text.replace(/"version": \d+/, '"version": 9')), company.id),
      await opener.open(fileOf(text.replace('"limits"', '"limit"')), company.id),
      await opener.open(fileOf(''), company.id),
      await opener.open(huge, company.id),
      await opener.open(gone as unknown as File, company.id),
    ];
    expect(outcomes.map((outcome) => !outcome.ok && outcome.reason)).toEqual([
      'not-json',
      'not-porras',
      'too-new',
      'invalid',
      'empty',
      'too-large',
      'unreadable',
    ]);
    expect(library.documents).toEqual(before);
    expect(model.body).toEqual(body);
  });

  it('shows the outcome of the file that was chosen last', async () => {
    const { company, model, opener } = await begin();
    const first = opener.open(fileOf(documentFile(model.document, '2026-11-22')), company.id);
    const second = opener.open(new File([''], 'second.json'), company.id);
    expect(opener.opening).toEqual({ name: 'second.json', outcome: null });
    await Promise.all([first, second]);
    expect(opener.opening).toEqual({ name: 'second.json', outcome: { ok: false, reason: 'empty' } });
    opener.forget();
    expect(opener.opening).toBeNull();
  });
});
