import { modelFromTemplate } from '#content/templates/template.ts';
import { templates } from '#content/templates/templates.ts';
import { newCompany } from '#core/documents/company.ts';
import { newAssessment } from '#core/level/edit.ts';
import { Versions } from '#state/versions.svelte.ts';
import type { Told } from '../told.ts';
import type { Visit } from './visit.ts';

const names = { marketing: 'Maija', sales: 'Seppo' };

/** Makes a company with its first round, then a model that two people sign: each time two documents or none. */
export async function makeTogether({ app, library }: Visit, tell: (told: Told) => void): Promise<void> {
  const [company, round] = [`pair-${library.newId()}`.slice(0, 30), library.newId()];
  const areThere = await library.createAll([
    { kind: 'company', id: company, body: newCompany('A pair') },
    { kind: 'assessment', id: round, company, body: newAssessment('2026-11-22') },
  ]);
  if (areThere) tell({ what: 'together', ids: [company, round] });
  const [template] = templates;
  if (!template) throw new Error('There is no template.');
  const session = await library.create({ kind: 'model', company, body: modelFromTemplate(template, 'en') });
  if ('reason' in session) return;
  const versions = new Versions(app, company, session);
  const agreed = await versions.agree(names, { title: 'Agreed', note: '' });
  const { signOff } = session.body.design;
  if (agreed === 'agreed' && signOff) tell({ what: 'together', ids: [session.id, signOff.version] });
}
