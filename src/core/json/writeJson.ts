/** A line break can only stand between values: inside a string JSON writes it as `\n`. */
const listOfNumbers = /\[\n\s*-?[\d.eE+-]+(?:,\n\s*-?[\d.eE+-]+)*\n\s*\]/g;

/** A value as JSON that people can read: two spaces of indent, a list of numbers on one line, a line feed at the end. */
export function writeJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(listOfNumbers, (list) => list.replace(/\s+/g, ' ').replace('[ ', '[').replace(' ]', ']'))}\n`;
}
