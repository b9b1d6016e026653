import { newCompany } from '#core/documents/company.ts';
import { newAssessment } from '#core/level/edit.ts';
import type { App } from '#state/app.svelte.ts';

/** Opens a door of the home page for the user's own company, which is created when there is none. */
export async function begin(app: App, place: 'level' | 'lead', name: string): Promise<void> {
  const company = app.ownCompany ?? (await app.createCompany(name));
  if (company === null) return;
  if (place === 'lead') {
    const newest = app.library.modelsOf(company)[0];
    app.go(
      newest
        ? { place, company, model: newest.id, view: 'build' }
        : { place, company, model: null, view: 'start' },
    );
    return;
  }
  if (app.library.documentsOf(company, 'assessment').length === 0) {
    const created = await app.create({ kind: 'assessment', company, body: newAssessment(app.today) });
    if (created === null) return;
  }
  app.go({ place, company, view: 'answer' });
}

/** Opens the example company as a fresh copy, at its result. */
export async function openExample(app: App, language: 'en' | 'fi'): Promise<void> {
  const { exampleCompany } = await import('#content/example/exampleCompany.ts');
  const example = exampleCompany(language, app.today);
  const created = await app.create({
    kind: 'company',
    body: { ...newCompany(example.name), example: true, facts: example.facts },
  });
  if (created === null) return;
  const company = created.id;
  await app.create({ kind: 'recipe', company, body: example.recipe });
  const model = await app.create({ kind: 'model', company, body: example.model });
  if (model)
    for (const version of example.versions)
      await app.create({ kind: 'version', company, body: { ...version, of: model.id } });
  for (const body of [...example.rounds, example.assessment])
    await app.create({ kind: 'assessment', company, body });
  await app.create({ kind: 'plan', company, body: example.plan });
  app.go({ place: 'level', company, view: 'result' });
}
