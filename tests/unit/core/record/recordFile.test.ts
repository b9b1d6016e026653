import { describe, expect, it } from 'vitest';
import { newCompany } from '#core/documents/company.ts';
import { newAssessment } from '#core/level/edit.ts';
import { emptyKeeping } from '#core/record/keeping.ts';
import { recordBounds } from '#core/record/record.ts';
import { recordBody, recordFile } from '#core/record/recordFile.ts';
import { here, openedRecord, Person } from './side.ts';

function companyWith(rounds: number): string | null {
  const documents = [
    here('company', 'the-company', newCompany('Konepaja')),
    ...Array.from({ length: rounds }, (_, at) => here('assessment', `r${at}`, newAssessment('2026-11-22'))),
  ];
  return recordFile(recordBody('the-company', documents, emptyKeeping), '2026-11-22');
}

describe('EX-50: a record file that is made opens again', () => {
  it('so that of more documents than a file may hold none is made', () => {
    const most = companyWith(recordBounds.documents - 1);
    expect(openedRecord(most ?? '').documents).toHaveLength(recordBounds.documents);
    expect(companyWith(recordBounds.documents)).toBeNull();
  });

  it('without the ways back to earlier bodies where those would not be let in', () => {
    const withKey = (value: number) => [
      here('company', 'the-company', { ...newCompany('Konepaja'), ['x'.repeat(1500)]: value }),
    ];
    const person = new Person(withKey(1));
    person.keep();
    person.documents = withKey(2);
    const [document] = openedRecord(person.keep()).documents;
    expect(document?.filed.states.map(({ back }) => back)).toEqual([null, []]);
  });
});
