import { newCompany } from '#core/documents/company.ts';
import { newAssessment } from '#core/level/edit.ts';
import { markOf } from '#core/level/survey/secret.ts';
import type { SurveyLink } from '#core/level/survey/surveyLink.ts';
import type { App } from './app.svelte.ts';

/** Answering a survey that somebody sent by link: an ordinary round, in a company of its own (`LT-119`). */
export class Responding {
  readonly #app: Pick<App, 'library' | 'today'>;

  constructor(app: Pick<App, 'library' | 'today'>) {
    this.#app = app;
  }

  /** The company whose round answers this survey already; null when there is none in this browser. */
  async find(survey: string): Promise<string | null> {
    const { library } = this.#app;
    const rounds = library.documents.filter(({ kind }) => kind === 'assessment');
    for (const { id, company } of rounds) {
      const opened = await library.open<'assessment'>(id);
      if (!('reason' in opened) && opened.body.respondent?.survey === survey) return company;
    }
    return null;
  }

  /** Begins the round: its company, or null when storage refused. */
  async begin(link: SurveyLink, randomBytes: (count: number) => Uint8Array): Promise<string | null> {
    const { survey, sender, secret, cells, test } = link;
    const { library } = this.#app;
    const company = library.newId();
    const body = {
      ...newAssessment(this.#app.today, test),
      respondent: { survey, sender, secret, mark: markOf(randomBytes(4)), sector: null, size: null, cells },
    };
    const created = await library.createAll([
      { kind: 'company', id: company, body: newCompany('') },
      { kind: 'assessment', id: library.newId(), company, body },
    ]);
    return created ? company : null;
  }
}
