import type { WordMark } from './marks.ts';

/** The words of a text where the browser has laid them; a word that breaks is a mark for each of its lines. */
export function wordsOf(text: Text, style: CSSStyleDeclaration, opacity: number): readonly WordMark[] {
  const look = {
    kind: 'word' as const,
    opacity,
    font: `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`,
    spacing: style.letterSpacing === 'normal' ? '0px' : style.letterSpacing,
    color: text.parentElement instanceof SVGElement ? style.fill : style.color,
  };
  return [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) =>
    piecesOf(text, index, index + word.length).map((piece) => ({ ...look, ...piece })),
  );
}

function piecesOf(text: Text, from: number, to: number): readonly Pick<WordMark, 'at' | 'text'>[] {
  const [first, second] = placesOf(text, from, to);
  if (!first) return [];
  if (!second) return [{ at: first, text: text.data.slice(from, to) }];
  const end = lineEnd(text, from, to);
  return [...piecesOf(text, from, end), ...piecesOf(text, end, to)];
}

/** Where the line ends on which a word begins: one letter after `from` at least. */
function lineEnd(text: Text, from: number, to: number): number {
  const topOf = (at: number) => placesOf(text, at, at + 1)[0]?.top;
  let end = from + 1;
  while (end < to && topOf(end) === topOf(from)) end += 1;
  return end;
}

function placesOf(text: Text, from: number, to: number): readonly DOMRect[] {
  const range = document.createRange();
  range.setStart(text, from);
  range.setEnd(text, to);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}
