import { describe, expect, it } from 'vitest';
import { newCompany } from '#core/documents/company.ts';
import { newAssessment, setNow } from '#core/level/edit.ts';
import { builtInTests, currentTest } from '#content/level/levelTests.ts';
import { FileOpener } from '#state/opening.svelte.ts';
import { PackMaking } from '#state/packMaking.svelte.ts';
import { RecordKeeper } from '#state/record.svelte.ts';
import { opened, TestBrowser } from './tab.ts';

/** A browser with one company that has a round with a headline, its record file, and a copy of it without names. */
async function client() {
  const { app, library } = new TestBrowser().tab();
  opened(await library.create({ kind: 'company', id: 'client', body: newCompany('Konepaja') }));
  const body = currentTest.dimensions.reduce(
    (so, { id }) => setNow(so, id, 2),
    newAssessment('2026-11-22', { id: currentTest.id, version: currentTest.version }),
  );
  opened(await library.create({ kind: 'assessment', company: 'client', body }));
  const keeper = new RecordKeeper(app, 'client');
  const [record, copy] = [await keeper.keep('Record'), await keeper.deidentified(builtInTests, 'Copy')];
  if (!record.ok || !copy.ok) throw new Error('No file was made.');
  return { app, files: [new File([record.text], 'record.json'), new File([copy.text], 'copy.json')] };
}

describe('LT-121: a company counts once', () => {
  it('whether it comes as a full record, as a copy without names, or lies in this browser', async () => {
    const { app, files } = await client();
    const making = new PackMaking(app);
    await making.add(files);
    await making.readOwn();
    expect(making.files).toMatchObject({ read: 2, refused: [] });
    expect(making.made('', true).companies).toBe(1);
  });

  it('also where the copy was opened as a company, and kept as a record of that', async () => {
    const { files } = await client();
    const { app } = new TestBrowser().tab();
    const [, copy] = files;
    if (!copy) throw new Error('There is no copy.');
    const outcome = await new FileOpener(app).open(copy, '');
    if (!outcome.ok) throw new Error(outcome.reason);
    const kept = await new RecordKeeper(app, outcome.value.company).keep('Record');
    if (!kept.ok) throw new Error(kept.reason);
    const making = new PackMaking(app);
    await making.add([...files, new File([kept.text], 'kept.json')]);
    await making.readOwn();
    expect(making.files.read).toBe(3);
    expect(making.made('', true).companies).toBe(1);
  });
});
