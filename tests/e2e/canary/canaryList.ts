import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

/** Words that stand nowhere but in this list: of persons, and in a column that is kept. */
export type Canaries = { readonly personal: string; readonly kept: string };

/** Fresh words, for this run alone. */
export function newCanaries(): Canaries {
  const fresh = () =>
    Array.from({ length: 14 }, () => 'bcdfghjklmnpqrstvwz'[Math.floor(Math.random() * 19)]).join('');
  return { personal: `p${fresh()}`, kept: `k${fresh()}` };
}

/** Writes a list of contacts, row by row: 24 columns, of which names, e-mail, telephone, notes and id are personal. */
export async function writeList(path: string, contacts: number, { personal, kept }: Canaries): Promise<void> {
  const file = createWriteStream(path);
  const numbers = Array.from({ length: 14 }, (_, at) => `Number${at}`);
  file.write(
    `${['Name', 'E-mail', 'Phone', 'Customer id', 'Notes', 'Met', 'City', 'Industry', 'Employees', 'Source', ...numbers].join(';')}\n`,
  );
  const cities = [kept, 'Turku', 'Oulu', 'Vaasa', `${kept}-north`];
  const industries = ['energy', 'machinery', 'forest', 'marine'];
  const lines: string[] = [];
  for (let at = 0; at < contacts; at += 1) {
    const own = [
      `${personal} N${at}`,
      `${personal}${at}@example.com`,
      `+358 40 ${1_000_000 + at}`,
      `${personal}-${at}`,
    ];
    const note = `${personal} met us in row ${at} and told a story that nobody else has told before`;
    const day = `2026-0${(at % 9) + 1}-${10 + (at % 18)}`;
    const rest = [cities[at % 5], industries[at % 4], (at * 37) % 1000, ['fair', 'web', 'call'][at % 3]];
    const more = numbers.map((_, column) => (at * (column + 3)) % (50 * (column + 2)));
    lines.push([...own, note, day, ...rest, ...more].join(';'));
    if (lines.length < 10_000 && at < contacts - 1) continue;
    if (!file.write(`${lines.join('\n')}\n`)) await once(file, 'drain');
    lines.length = 0;
  }
  file.end();
  await once(file, 'finish');
}
