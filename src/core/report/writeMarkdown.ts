import type { Report, ReportPart } from './report.ts';

/** A report as Markdown (`DE-112`). What users typed keeps its characters: those that Markdown would act upon are escaped. */
export function writeMarkdown({ title, parts }: Report): string {
  return `${[`# ${escaped(title)}`, ...parts.map(markdownOf)].join('\n\n')}\n`;
}

function markdownOf(part: ReportPart): string {
  switch (part.is) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${escaped(part.text)}`;
    case 'text':
      return escapedLines(part.text);
    case 'list':
      return part.items.map((item) => `- ${oneLine(item)}`).join('\n');
    case 'entry':
      return [
        `**${oneLine(part.name)}**${part.aside === '' ? '' : ` · ${oneLine(part.aside)}`}`,
        ...(part.lines.length > 0 ? [part.lines.map((line) => `- ${oneLine(line)}`).join('\n')] : []),
      ].join('\n\n');
    case 'table':
      return [
        rowOf(part.columns),
        rowOf(part.columns.map(() => '---')),
        ...part.rows.map((row) => rowOf(row.map(oneLine))),
      ].join('\n');
    case 'picture':
      return [
        `**${oneLine(part.words.title)}**`,
        part.words.lines.map((line) => `- ${oneLine(line)}`).join('\n'),
      ].join('\n\n');
    case 'blanks':
      return part.rows
        .map((row) =>
          row.map(({ label, value }) => `${oneLine(label)}: ${oneLine(value) || blank}`).join('   '),
        )
        .join('\n\n');
  }
}

const blank = '\\_'.repeat(20);

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function oneLine(text: string): string {
  return escaped(text.replace(/\s+/g, ' ').trim());
}

function escapedLines(text: string): string {
  return text.split('\n').map(escaped).join('  \n');
}

/** Characters that would start a picture, a link, a tag, a list or the like stay themselves. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/^(\s*)([-+=]|\d+[.)])/, '$1\\$2');
}
