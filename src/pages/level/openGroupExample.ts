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
  const company = app.library.newId();
  const created = await app.library.createAll([
    { kind: 'company', id: company, body: dealer.company },
    { kind: 'assessment', id: app.library.newId(), company, body: dealer.round },
  ]);
  return created ? company : null;
}

async function makeGroup(app: App, group: ExampleGroup): Promise<string | null> {
  const newId = () => app.library.newId();
  const company = newId();
  const created = await app.library.createAll([
    { kind: 'company', id: company, body: group.company },
    { kind: 'pack', id: newId(), company, body: group.pack },
    { kind: 'survey', id: newId(), company, body: group.survey },
    ...group.rounds.map((body) => ({
      ...({ kind: 'assessment', id: newId(), company } as const),
      body,
    })),
  ]);
  return created ? company : null;
}
