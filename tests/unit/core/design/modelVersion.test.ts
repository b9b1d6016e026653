import { describe, expect, it } from 'vitest';
import { commands } from '#core/commands/commands.ts';
import { isLocked, mayRun } from '#core/documents/lock.ts';
import { isAsKept, keptModel, type ModelVersion } from '#core/design/modelVersion.ts';
import { newCompany } from '#core/documents/company.ts';
import { openFile } from '#core/documents/openFile.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { encode, filed, valueOf } from '../documents/samples.ts';
import { otherModel, wholeModel } from '../scoring/wholeModel.ts';

const draft = keptModel(wholeModel);
const version: ModelVersion = {
  ...{ title: 'Draft 1', note: '', of: 'the-model', number: 1, savedOn: '2026-11-22' },
  signOff: { marketing: { name: 'Maija', on: '2026-11-20' }, sales: { name: 'Seppo', on: '2026-11-22' } },
  model: draft,
};
const signOff = { ...version.signOff, version: 'v1' } as NonNullable<ScoringModel['design']['signOff']>;

describe('a version of a model (DE-60)', () => {
  it('holds the whole model, without what says where the model itself stands today', () => {
    expect(draft.design).toEqual({ ...wholeModel.design, signOff: null, archived: false });
    expect({ ...draft, design: null }).toEqual({ ...wholeModel, design: null });
    expect(keptModel(draft)).toBe(draft);
  });

  it('is checked at the door with the model that it holds, and its days', () => {
    const value = valueOf(filed('version', version));
    const at = (change: object) =>
      openFile(encode(JSON.stringify({ ...value, body: { ...version, ...change } })));
    expect(at({})).toMatchObject({ ok: true });
    expect(at({ model: { ...draft, criteria: [{ ...draft.criteria[0], field: 'nobody' }] } })).toMatchObject({
      ok: false,
      reason: 'invalid',
    });
    expect(at({ savedOn: '2026-02-30' })).toMatchObject({
      faults: [{ path: ['body', 'savedOn'], reason: 'notADay' }],
    });
    const oddDay = { ...version.signOff, sales: { name: 'Seppo', on: '2026-13-01' } };
    expect(at({ signOff: oddDay })).toMatchObject({
      faults: [{ path: ['body', 'signOff', 'sales', 'on'], reason: 'notADay' }],
    });
  });

  it('takes another name and note, a whole body from a record file, and no other command', () => {
    const named = commands['version.rename'](version, { title: '  Kevät ' });
    expect(named.title).toBe('Kevät');
    expect(commands['version.rename'](version, { title: ' ' })).toBe(version);
    expect(commands['version.note'](named, { note: 'why' })).toMatchObject({ title: 'Kevät', note: 'why' });
    expect(Object.keys(commands).filter((name) => name.startsWith('version.'))).toEqual([
      'version.rename',
      'version.note',
      'version.take',
    ]);
  });

  it('is as the model is now, whatever the name, and however far it is agreed', () => {
    expect(isAsKept({ ...wholeModel, title: 'Another' }, version)).toBe(true);
    expect(isAsKept({ ...wholeModel, note: 'Another' }, version)).toBe(false);
  });
});

describe('going back (DE-64)', () => {
  it('brings back all of a version, but not its name, its sign-off or that it was archived', () => {
    const now: ScoringModel = { ...otherModel, title: 'Autumn' };
    const back = commands['model.goBack'](now, { body: draft });
    expect(back).toEqual({ ...draft, title: 'Autumn', design: { ...draft.design, archived: true } });
    expect(isAsKept(back, version)).toBe(true);
    expect(commands['model.goBack'](back, { body: draft })).toBe(back);
  });

  it('changes nothing when the version is no sound model', () => {
    const broken = {
      ...draft,
      grading: { by: 'total', limits: { A: 1, B: 2, C: 3 }, leaving: null },
    } as const;
    expect(commands['model.goBack'](otherModel, { body: broken })).toBe(otherModel);
  });
});

describe('agreeing (DE-65)', () => {
  it('signs the model that was signed, and no other', () => {
    const agreed = commands['model.agree'](draft, { signOff, model: draft });
    expect(agreed.design.signOff).toEqual(signOff);
    const changed = { ...draft, note: 'changed in another tab' };
    expect(commands['model.agree'](changed, { signOff, model: draft })).toBe(changed);
  });

  it('needs both names', () => {
    const nameless = { ...signOff, sales: { name: '', on: '2026-11-22' } };
    expect(commands['model.agree'](draft, { signOff: nameless, model: draft })).toBe(draft);
  });
});

describe('the lock (DE-66)', () => {
  it('holds for a model that is agreed, and lets only a new draft, the archive and a record file through', () => {
    expect(isLocked('model', wholeModel)).toBe(true);
    expect(isLocked('model', draft)).toBe(false);
    expect(isLocked('company', newCompany('Konepaja'))).toBe(false);
    const free = Object.keys(commands).filter(
      (name) => name.startsWith('model.') && mayRun('model', wholeModel, name),
    );
    expect(free.toSorted()).toEqual(['model.archive', 'model.newDraft', 'model.take']);
    expect(mayRun('model', draft, 'model.limit')).toBe(true);
  });

  it('ends with a new draft, which changes nothing else', () => {
    expect(commands['model.newDraft'](wholeModel)).toEqual({
      ...wholeModel,
      design: { ...wholeModel.design, signOff: null },
    });
  });
});
