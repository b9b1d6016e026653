import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canvasMaterial } from '#content/pieces/canvasMaterial.ts';
import { services } from '#content/templates/services.ts';
import { modelFromTemplate } from '#content/templates/template.ts';
import { templates } from '#content/templates/templates.ts';
import type { Report } from '#core/report/report.ts';
import { writeText } from '#core/report/writeText.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { modelReport, type ReportState } from '#i18n/modelText/report/modelReport.ts';
import { noticeReport } from '#i18n/modelText/report/noticeReport.ts';
import { randomModel } from '../../core/scoring/randomModel.ts';
import { otherModel, wholeModel } from '../../core/scoring/wholeModel.ts';
import { english, finnish, speakers } from '../speakers.ts';

const state: ReportState = {
  draft: 'Draft 3',
  signed: null,
  company: 'Konepaja',
  today: '2026-11-22',
  material: canvasMaterial,
};
const model = modelFromTemplate(services, 'en');

function headingsOf({ parts }: Report): readonly string[] {
  return parts.flatMap((part) => (part.is === 'heading' && part.level === 2 ? [part.text] : []));
}

function linesOf(entry: Report['parts'][number] | undefined): readonly string[] {
  return entry?.is === 'entry' ? entry.lines : [];
}

function entryOf({ parts }: Report, name: string) {
  return parts.find((part) => part.is === 'entry' && part.name === name);
}

describe('the model in plain words', () => {
  test('DE-110: has every part that a meeting has to read before it signs, in the order of the work', () => {
    expect(headingsOf(modelReport(wholeModel, state, english))).toEqual([
      'What a lead is to us',
      'Who is an ideal customer',
      'Fit, at most 50 points',
      'Behaviour, at most 50 points',
      'Gates',
      'Grades',
      'What happens to a lead',
      'Who is qualified',
      'What a lead is worth',
      'The company as a whole',
      'What the contact is interested in',
      'Known cases',
      'Agreed',
    ]);
  });

  test('DE-110: names every criterion once, those that are switched off as such', () => {
    for (const speaker of speakers) {
      const names = model.criteria.map(({ label }) => speaker.say(label));
      const off: ScoringModel = {
        ...model,
        criteria: model.criteria.map((each, at) => ({ ...each, enabled: at > 0 })),
      };
      const { parts } = modelReport(off, state, speaker);
      const entries = parts.flatMap((part) => (part.is === 'entry' ? [part.name] : []));
      expect(entries).toEqual(expect.arrayContaining(names.slice(1)));
      expect(entries).not.toContain(names[0]);
      expect(parts).toContainEqual({ is: 'text', text: speaker.t.modelText.doc.off(names[0] ?? '') });
    }
  });

  test('DE-110: a line that was only picked is said in the language of the page', () => {
    const picked = { is: 'values', of: 'industry', values: ['energy'] } as const;
    const line = { id: 'l', section: 'firmographics', text: '', speaks: 'for', about: picked } as const;
    const own: ScoringModel = {
      ...model,
      design: {
        ...model.design,
        canvas: { leadIs: '', lines: [line, { ...line, id: 'm', text: 'Ours' }] },
      },
    };
    expect(writeText(modelReport(own, state, english))).toContain(
      '- Industry: Energy\n- Ours (Industry: Energy)',
    );
    expect(writeText(modelReport(own, state, finnish))).toContain('- Toimiala: Energia');
  });

  test('DE-111: a criterion says its points, which count, fading, cap, and what is not known', () => {
    const events = wholeModel.criteria.find(({ id }) => id === 'events');
    if (!events) throw new Error('The whole model lost its events.');
    const own: ScoringModel = {
      ...wholeModel,
      groups: [],
      criteria: [
        {
          ...events,
          group: null,
          label: { en: 'Visits', fi: 'Käynnit' },
          cap: { min: null, max: 12 },
          why: 'They buy after three',
          decidedBy: 'Maija',
          decidedOn: '2026-11-20',
        },
      ],
    };
    expect(entryOf(modelReport(own, state, finnish), 'Käynnit')).toEqual({
      is: 'entry',
      name: 'Käynnit',
      aside: '+4',
      lines: [
        'Mukana: x, x.',
        'Vain aiheista: x.',
        'Vain sisällöistä: price list.',
        'Vain kanavista: web, fair.',
        expect.stringMatching(/^Vain kun summa on 0 – alle 1.000,5\.$/),
        'Joka kerrasta: +4',
        'Lasketaan: kerran kustakin sisällöstä.',
        'Voimassa 365 päivää.',
        'Tapahtuma puolittuu 30 päivässä.',
        'Tästä kriteeristä saa enintään 12 pistettä.',
        'Miksi: They buy after three',
        'Päätti: Maija, 20.11.2026',
      ],
    });
    const table = entryOf(modelReport(wholeModel, state, english), 'x');
    expect(linesOf(table)).toContain('When it is not known: +0.5');
  });

  test('DE-111: points of a weight are told as points', () => {
    const ranges = wholeModel.criteria.find(({ id }) => id === 'ranges');
    if (!ranges) throw new Error('The whole model lost its ranges.');
    const own: ScoringModel = { ...wholeModel, criteria: [{ ...ranges, label: { en: 'Size', fi: 'Koko' } }] };
    const size = entryOf(modelReport(own, state, english), 'Size');
    expect(size).toMatchObject({ aside: '+30' });
    for (const line of ['10 to under 250: +30', '250 or more: +10', 'When it is not known: +3'])
      expect(linesOf(size)).toContain(line);
  });

  test('DE-113: a draft has lines to sign on, an agreed model its names and days', () => {
    const signatures = (signed: ReportState['signed']) =>
      modelReport(model, { ...state, signed }, english).parts.findLast((part) => part.is === 'blanks');
    expect(signatures(null)).toMatchObject({
      rows: [
        [{ label: 'For marketing', value: '' }, { value: '' }],
        [{ label: 'For sales', value: '' }, { value: '' }],
      ],
    });
    const agreed = signatures({
      marketing: { name: 'Maija', on: '2026-11-20' },
      sales: { name: 'Seppo', on: '2026-11-22' },
    });
    expect(agreed).toMatchObject({
      rows: [
        [{ value: 'Maija' }, { value: '20 Nov 2026' }],
        [{ value: 'Seppo' }, { value: '22 Nov 2026' }],
      ],
    });
  });
});

/** What never stands on a page that people read. */
const notWords = /[{}]|undefined|null|NaN|\[object|=>|qqq/;

test('DE-114: both pages are words in both languages for every template and for random models', () => {
  const some = fc.oneof(
    fc.constantFrom(wholeModel, otherModel, ...templates.map((each) => modelFromTemplate(each, 'fi'))),
    randomModel,
  );
  fc.assert(
    fc.property(some, (any) => {
      for (const speaker of speakers) {
        for (const write of [modelReport, noticeReport]) {
          const report = write(any, state, speaker);
          expect(report.language).toBe(speaker.language);
          expect(writeText(report)).not.toMatch(notWords);
        }
      }
    }),
    { numRuns: 60 },
  );
});

describe('the profiling notice', () => {
  test('DE-115: says what is read of the person, of the company and of what was done, and nothing that is switched off', () => {
    const text = writeText(noticeReport(wholeModel, state, english));
    expect(text).toContain('From what data');
    expect(text).toContain('Field: size; What is stored: Number');
    const without = noticeReport({ ...model, criteria: [], gates: [], routing: [] }, state, english);
    const rows = without.parts.flatMap((part) => (part.is === 'table' ? part.rows : []));
    const asked = rows.map(([name]) => name);
    expect(asked.length).toBeLessThan(model.fields.length);
  });

  test('DE-116: names a human who decides, the articles as general information, how to object, and lines to fill in', () => {
    for (const speaker of speakers) {
      const report = noticeReport(model, state, speaker);
      const text = writeText(report);
      const { notice } = speaker.t.modelText;
      for (const words of [notice.whoText, notice.articles, notice.rightsList.object, notice.disclaimer])
        expect(text).toContain(words);
      expect(text).toMatch(/22/);
      const blanks = report.parts.flatMap((part) => (part.is === 'blanks' ? part.rows.flat() : []));
      expect(blanks.filter(({ value }) => value === '').map(({ label }) => label)).toEqual([
        notice.contact,
        notice.sourceBlank,
        notice.basisBlank,
        notice.keptBlank,
        notice.receivers,
        notice.objectTo,
      ]);
    }
  });

  test('DE-116: says how long each deed counts, and in which system', () => {
    const target: ScoringModel = { ...model, design: { ...model.design, target: 'hubspot' } };
    const text = writeText(noticeReport(target, state, english));
    expect(text).toContain('HubSpot');
    for (const criterion of model.criteria)
      if (criterion.kind === 'events' && criterion.enabled)
        expect(text).toContain(`- ${criterion.label.en}: `);
  });
});
