import type { ExampleGroup } from '#content/example/exampleGroup.ts';
import type { Survey } from '#core/level/survey/survey.ts';
import type { LevelView } from '#core/route.ts';
import type { App } from '#state/app.svelte.ts';

type Language = 'en' | 'fi';

/**
 * Opens the made-up group at a view, and makes it when it is not here yet (`LT-160`). `from` is the company that the user
 * comes from: an example that has nothing to show there any more is not opened once more.
 */
export async function openGroupExample(
  app: App,
  { language, view, from }: { language: Language; view: LevelView; from: string },
): Promise<void> {
  const { exampleGroup, groupName } = await import('#content/example/exampleGroup.ts');
  const names = Object.values(groupName);
  const known = app.library.companies.find(
    ({ id, example, title }) => example && id !== from && names.includes(title),
  );
  const company = known?.id ?? (await makeGroup(app, exampleGroup(language, app.today)));
  if (company !== null) app.go({ place: 'level', company, view });
}

/** Makes the company of a dealer who answered a survey of the example: its id, or null when storage refused. */
export async function makeDealerExample(
  app: App,
  language: Language,
  survey: Pick<Survey, 'sender' | 'secret' | 'cells'> & { readonly id: string },
): Promise<string | null> {
  const { exampleDealer } = await import('#content/example/exampleSurvey.ts');
  const dealer = exampleDealer(language, app.today, survey);
  const created = await app.create({ kind: 'company', body: dealer.company });
  if (created === null) return null;
  const round = await app.create({ kind: 'assessment', company: created.id, body: dealer.round });
  return round && created.id;
}

async function makeGroup(app: App, group: ExampleGroup): Promise<string | null> {
  const created = await app.create({ kind: 'company', body: group.company });
  if (created === null) return null;
  const company = created.id;
  await app.create({ kind: 'pack', company, body: group.pack });
  await app.create({ kind: 'survey', company, body: group.survey });
  for (const body of group.rounds) await app.create({ kind: 'assessment', company, body });
  return company;
}
