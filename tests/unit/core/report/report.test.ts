import { expect, test } from 'vitest';
import type { Report } from '#core/report/report.ts';
import { writeMarkdown } from '#core/report/writeMarkdown.ts';
import { writeText } from '#core/report/writeText.ts';

const report: Report = {
  language: 'en',
  title: 'A good lead',
  parts: [
    { is: 'text', text: 'Konepaja\n1. of all' },
    { is: 'heading', level: 2, text: 'Fit' },
    { is: 'entry', name: 'Industry', aside: '+15', lines: ['Steel: +15'] },
    { is: 'list', items: ['one', '# two *three* [x](javascript:y) <b>'] },
    { is: 'table', columns: ['Grade', 'Points'], rows: [['A', '70 | 80']] },
    {
      is: 'blanks',
      rows: [
        [
          { label: 'For sales', value: '' },
          { label: 'Date', value: '22 Nov' },
        ],
      ],
    },
  ],
};

test('DE-112: as Markdown a report has headings, lists and tables, and what users typed does nothing', () => {
  expect(writeMarkdown(report)).toBe(
    [
      '# A good lead',
      'Konepaja  \n\\1. of all',
      '## Fit',
      '**Industry** · \\+15',
      '- Steel: +15',
      '- one\n- \\# two \\*three\\* \\[x\\](javascript:y) \\<b\\>',
      '| Grade | Points |\n| --- | --- |\n| A | 70 \\| 80 |',
      `For sales: ${'\\_'.repeat(20)}   Date: 22 Nov\n`,
    ].join('\n\n'),
  );
});

test('DE-112: as plain text it is read by anything', () => {
  expect(writeText(report)).toBe(
    [
      'A good lead\n===========',
      'Konepaja\n1. of all',
      'Fit\n---',
      'Industry: +15\n  - Steel: +15',
      '- one\n- # two *three* [x](javascript:y) <b>',
      'Grade: A; Points: 70 | 80',
      `For sales: ${'_'.repeat(20)}   Date: 22 Nov\n`,
    ].join('\n\n'),
  );
});
