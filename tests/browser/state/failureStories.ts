import { modelFromTemplate } from '#content/templates/template.ts';
import { templates } from '#content/templates/templates.ts';
import { newCompany } from '#core/documents/company.ts';
import { newAssessment } from '#core/level/edit.ts';
import { FileOpener } from '#state/opening.svelte.ts';
import { RecordKeeper } from '#state/record.svelte.ts';
import { Versions } from '#state/versions.svelte.ts';
import { recordText } from '../../faults/records.ts';
import { opened, type TestBrowser } from './tab.ts';

type Tab = ReturnType<TestBrowser['tab']>;

/** What somebody does, told as what is there before, what is done while storage fails, and what must come in the end. */
export type Story = {
  readonly name: string;
  /** Before storage fails; answers with what is done then. */
  readonly begin: (tab: Tab) => Promise<() => Promise<unknown>>;
  /** Whether something more is noted after *saved* was said, which is saved by itself. */
  readonly notesMore?: true;
  /** Ids of documents of which all are there or none. */
  readonly together?: readonly (readonly string[])[];
};

const firm = { kind: 'company', id: 'firm', body: newCompany('one') } as const;
const [template] = templates;
if (!template) throw new Error('There is no template.');
const model = modelFromTemplate(template, 'en');

async function withFirm({ library }: Tab) {
  return opened(await library.create(firm));
}

function take({ app }: Tab, state: number): Promise<unknown> {
  return new FileOpener(app).open(new File([recordText('made', state)], 'made.porras.json'), 'made');
}

const made = ['made', 'made-round-1', 'made-round-2', 'made-round-3', 'made-plan-1', 'made-plan-2'];

/** The main stories at the level of state. */
export const stories: readonly Story[] = [
  {
    name: 'a company is made',
    begin: (tab) => Promise.resolve(() => tab.library.create(firm)),
  },
  {
    name: 'a company is made with its first round',
    together: [['firm', 'round']],
    begin: ({ library }) =>
      Promise.resolve(() =>
        library.createAll([
          firm,
          { kind: 'assessment', id: 'round', company: 'firm', body: newAssessment('2026-11-22') },
        ]),
      ),
  },
  {
    name: 'a company is renamed, and the renaming taken back and brought again',
    begin: async (tab) => {
      const session = await withFirm(tab);
      return async () => {
        for (const name of ['two', 'three']) session.run('company.rename', { name });
        await session.settled();
        session.undo();
        await session.settled();
        session.undo();
        session.redo();
        await session.settled();
      };
    },
  },
  {
    name: 'one gesture reaches the disk in two commits',
    begin: async (tab) => {
      const session = await withFirm(tab);
      return async () => {
        session.run('company.rename', { name: 'two' }, 'hand');
        await session.settled();
        session.run('company.rename', { name: 'three' }, 'hand');
        await session.settled();
      };
    },
  },
  {
    name: 'a round is answered',
    begin: async (tab) => {
      await withFirm(tab);
      const body = newAssessment('2026-11-22');
      const session = opened(await tab.library.create({ kind: 'assessment', company: 'firm', body }));
      return async () => {
        session.run('assessment.now', { dimension: 'steering', now: 2 });
        session.run('assessment.now', { dimension: 'feedback', now: 3 });
        await session.settled();
        session.run('assessment.close', undefined);
        await session.settled();
      };
    },
  },
  {
    name: 'a model is signed',
    begin: async (tab) => {
      await withFirm(tab);
      const session = opened(await tab.library.create({ kind: 'model', company: 'firm', body: model }));
      const versions = new Versions(tab.app, 'firm', session);
      return () => versions.agree({ marketing: 'Maija', sales: 'Seppo' }, { title: 'Agreed', note: '' });
    },
  },
  {
    name: 'a document is removed and brought back',
    begin: async (tab) => {
      const session = await withFirm(tab);
      session.run('company.rename', { name: 'two' });
      await session.settled();
      return async () => {
        const bringBack = await tab.library.remove(['firm']);
        if (!('reason' in bringBack)) await bringBack();
      };
    },
  },
  {
    name: 'a record is taken in',
    together: [made],
    notesMore: true,
    begin: (tab) => Promise.resolve(() => take(tab, 0)),
  },
  {
    name: 'a record is merged',
    together: [made],
    notesMore: true,
    begin: async (tab) => {
      await take(tab, 0);
      return () => take(tab, 1);
    },
  },
  {
    name: 'a record file is kept',
    begin: async (tab) => {
      await withFirm(tab);
      return () => new RecordKeeper(tab.app, 'firm').keep('Record');
    },
  },
];
