/**
 * The same rules as the byte reader (EX-5, EX-6, EX-8), read off the specification with no thought of speed:
 * one character after another over a string.
 */
export function slowRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const isLineEmpty = row.length === 0 && isEnd(text, at);
    if (isLineEmpty) {
      at = afterEnd(text, at);
      continue;
    }
    const field = text[at] === '"' ? quotedField(text, at, delimiter) : plainField(text, at, delimiter);
    row.push(field.value);
    at = field.next;
    if (text[at] === delimiter) {
      at++;
      if (at === text.length) row.push('');
      if (at < text.length) continue;
    } else {
      at = afterEnd(text, at);
    }
    rows.push(row);
    row = [];
  }
  return rows;
}

type Field = { value: string; next: number };

function plainField(text: string, from: number, delimiter: string): Field {
  let next = from;
  while (next < text.length && text[next] !== delimiter && !isEnd(text, next)) next++;
  return { value: text.slice(from, next), next };
}

function quotedField(text: string, from: number, delimiter: string): Field {
  let value = '';
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== '"') {
      value += text.charAt(at);
      continue;
    }
    if (text[at + 1] === '"') {
      value += '"';
      at++;
      continue;
    }
    let next = at + 1;
    while (text[next] === ' ') next++;
    if (next >= text.length || text[next] === delimiter || isEnd(text, next)) return { value, next };
    value += '"';
  }
  return { value, next: text.length };
}

function isEnd(text: string, at: number): boolean {
  return text[at] === '\r' || text[at] === '\n';
}

function afterEnd(text: string, at: number): number {
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
}
