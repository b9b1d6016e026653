import type { Report, ReportPart } from './report.ts';

/** A report as plain text (`DE-112`), for a mail or a system that knows nothing else. */
export function writeText({ title, parts }: Report): string {
  return `${[underlined(title, '='), ...parts.map(textOf)].join('\n\n')}\n`;
}

function textOf(part: ReportPart): string {
  switch (part.is) {
    case 'heading':
      return underlined(part.text, part.level === 2 ? '-' : '.');
    case 'text':
      return part.text;
    case 'list':
      return part.items.map((item) => `- ${item}`).join('\n');
    case 'entry':
      return [
        part.aside === '' ? part.name : `${part.name}: ${part.aside}`,
        ...part.lines.map((line) => `  - ${line}`),
      ].join('\n');
    case 'table':
      return part.rows
        .map((row) => row.map((cell, at) => `${part.columns[at] ?? ''}: ${cell}`).join('; '))
        .join('\n');
    case 'picture':
      return [part.words.title, ...part.words.lines.map((line) => `- ${line}`)].join('\n');
    case 'blanks':
      return part.rows
        .map((row) => row.map(({ label, value }) => `${label}: ${value || '_'.repeat(20)}`).join('   '))
        .join('\n\n');
  }
}

function underlined(text: string, line: string): string {
  return `${text}\n${line.repeat(Array.from(text).length)}`;
}
