import { describe, expect, it } from 'vitest';
import { services } from '#content/templates/services.ts';
import { modelFromTemplate } from '#content/templates/template.ts';
import { caseFields, valuesToChoose } from '#core/design/cases/caseFields.ts';
import { fieldOf, gateOf, modelOf, tableOf } from '../../scoring/smallModel.ts';

describe('what a case is asked (DE-40)', () => {
  it('is first every field that a criterion, a gate or a rule looks at, then the others', () => {
    const model = modelOf([tableOf({ field: 'industry' })], {
      gates: [gateOf({ when: { is: 'equals', field: 'budget', value: 'no' } })],
    });
    const { asked, others } = caseFields(model);
    expect(asked.map(({ id }) => id)).toEqual(['industry', 'budget']);
    expect(others.map(({ id }) => id)).toEqual(['size', 'founded', 'title', 'visits', 'lastVisit']);
    const template = modelFromTemplate(services, 'en');
    expect(caseFields(template).asked.map(({ id }) => id)).toContain('relation');
  });

  it('is answered by the values of the field, then by those that only a table names', () => {
    const field = { ...fieldOf('industry', 'category'), values: [] };
    const model = modelOf([
      tableOf({ rows: [{ values: ['steel', 'ict'], points: 5 }] }),
      tableOf({ id: 'other', field: 'title', rows: [{ values: ['ceo'], points: 5 }] }),
    ]);
    expect(valuesToChoose(model, field)).toEqual(['steel', 'ict']);
    const known = { ...field, values: [{ value: 'ict', label: { en: 'ICT', fi: 'ICT' } }] };
    expect(valuesToChoose(model, known)).toEqual(['ict', 'steel']);
  });
});
