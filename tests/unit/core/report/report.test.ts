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

const staircase: Report = {
  language: 'en',
  title: 'Level test',
  parts: [
    {
      is: 'picture',
      picture: {
        steps: ['Volume rules', 'Quality counts', 'A chain', 'One chain'],
        marks: [{ id: 'goodLead', label: 'Good lead', number: 2, step: 1, isBottleneck: true }],
        ...{ here: 1, possible: 2, wanted: 3 },
      },
      words: {
        ...{ title: 'The *staircase*', here: 'You are here', possible: 'Perhaps here', wanted: 'Target' },
        lines: ['Step 1, Volume rules (You are here): 2 Good lead (bottleneck)', 'Step 2: none'],
      },
    },
    { is: 'table', columns: ['Dimension', 'Now'], rows: [['Good lead', '1']], bars: [{ now: 1, wanted: 3 }] },
  ],
};

test('LT-141: a picture is told in words where it cannot be drawn, and what is drawn beside a table adds nothing', () => {
  expect(writeMarkdown(staircase)).toBe(
    [
      '# Level test',
      '**The \\*staircase\\***',
      '- Step 1, Volume rules (You are here): 2 Good lead (bottleneck)\n- Step 2: none',
      '| Dimension | Now |\n| --- | --- |\n| Good lead | 1 |\n',
    ].join('\n\n'),
  );
  expect(writeText(staircase)).toBe(
    [
      'Level test\n==========',
      'The *staircase*\n- Step 1, Volume rules (You are here): 2 Good lead (bottleneck)\n- Step 2: none',
      'Dimension: Good lead; Now: 1\n',
    ].join('\n\n'),
  );
});
