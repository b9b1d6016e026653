import { newCompany } from '#core/documents/company.ts';
import { newAssessment } from '#core/level/edit.ts';
import type { App } from '#state/app.svelte.ts';

/** Opens a door of the home page for the user's own company, which is created when there is none. */
export async function begin(app: App, place: 'level' | 'lead', name: string): Promise<void> {
  const company = app.ownCompany;
  if (place === 'lead') {
    const owner = company ?? (await app.createCompany(name));
    const newest = owner === null ? undefined : app.library.modelsOf(owner)[0];
    if (owner === null) return;
    app.go(
      newest
        ? { place, company: owner, model: newest.id, view: 'build' }
        : { place, company: owner, model: null, view: 'start' },
    );
    return;
  }
  const owner = company ?? app.library.newId();
  const round = { kind: 'assessment', company: owner, id: app.library.newId() } as const;
  const isNew = app.library.documentsOf(owner, 'assessment').length === 0;
  const created = await app.library.createAll([
    ...(company === null ? [{ kind: 'company', id: owner, body: newCompany(name) } as const] : []),
    ...(isNew ? [{ ...round, body: newAssessment(app.today) }] : []),
  ]);
  if (created) app.go({ place, company: owner, view: 'answer' });
}

/** Opens the example company as a fresh copy, at its result. */
export async function openExample(app: App, language: 'en' | 'fi'): Promise<void> {
  const { exampleCompany } = await import('#content/example/exampleCompany.ts');
  const example = exampleCompany(language, app.today);
  const newId = () => app.library.newId();
  const [company, model] = [newId(), newId()];
  const body = { ...newCompany(example.name), example: true, facts: example.facts };
  const created = await app.library.createAll([
    { kind: 'company', id: company, body },
    { kind: 'recipe', id: newId(), company, body: example.recipe },
    { kind: 'model', id: model, company, body: example.model },
    ...example.versions.map((version) => ({
      ...({ kind: 'version', id: newId(), company } as const),
      body: { ...version, of: model },
    })),
    ...[...example.rounds, example.assessment].map((round) => ({
      ...({ kind: 'assessment', id: newId(), company } as const),
      body: round,
    })),
    { kind: 'plan', id: newId(), company, body: example.plan },
  ]);
  if (created) app.go({ place: 'level', company, view: 'result' });
}
