import { describe, expect, it, vi } from 'vitest';
import { services } from '#content/templates/services.ts';
import { modelFromTemplate, recipeFromTemplate } from '#content/templates/template.ts';
import { setContacts } from '#core/population/editRecipe.ts';
import { setLimit, setTitle } from '#core/scoring/editModel.ts';
import { Contacts } from '#state/contacts.svelte.ts';
import { HeldDesk } from './heldDesk.ts';

const model = modelFromTemplate(services, 'en');
const few = setContacts(recipeFromTemplate(services, 'en'), 20);
const many = setContacts(few, 30);
const today = 20_000;
const mapping = [{ column: 0, field: 'industry', names: null }];

/** A file of so many contacts. */
function fileOf(contacts: number, name = 'own.csv'): File {
  const rows = Array.from({ length: contacts }, (_, at) => (at % 2 === 0 ? 'energy;1' : 'trade;2'));
  return new File([['industry;size', ...rows].join('\n')], name);
}

function contactsOn(desk: HeldDesk): Contacts {
  return new Contacts(desk.port);
}

/** Contacts with a sample of 20 and a mapped file of 7, the file chosen and drawn. */
async function withFile() {
  const desk = new HeldDesk();
  const contacts = contactsOn(desk);
  contacts.score(model);
  await contacts.useSample(few, today);
  await contacts.read(fileOf(7));
  await contacts.useFile('m', mapping, today);
  await vi.waitFor(() => {
    expect(contacts.picture?.count).toBe(7);
  });
  return { desk, contacts };
}

describe('the picture', () => {
  it('comes whichever is first, the model or the sample', async () => {
    for (const isModelFirst of [true, false]) {
      const contacts = contactsOn(new HeldDesk());
      if (isModelFirst) contacts.score(model);
      const made = contacts.useSample(few, today);
      if (!isModelFirst) contacts.score(model);
      await made;
      await vi.waitFor(() => {
        expect(contacts.picture?.count).toBe(20);
      });
    }
  });

  it('is of the newest model, and of those that came meanwhile only the last is scored', async () => {
    const desk = new HeldDesk();
    const contacts = contactsOn(desk);
    await contacts.useSample(few, today);
    desk.hold('score');
    for (let score = 40; score <= 60; score += 1) contacts.score(setLimit(model, 'B', score));
    const last = { ...model, criteria: [] };
    contacts.score(last);
    await vi.waitFor(() => {
      expect(desk.held).toBe(1);
    });
    desk.release();
    await vi.waitFor(() => {
      expect(contacts.picture?.touched).toEqual([]);
    });
    expect(desk.asked.filter((type) => type === 'score')).toHaveLength(2);
  });

  it('is of the newest recipe, and of those that came meanwhile only the last is drawn', async () => {
    const desk = new HeldDesk();
    const contacts = contactsOn(desk);
    contacts.score(model);
    desk.hold('generate');
    void contacts.useSample(few, today);
    for (let count = 21; count < 30; count += 1) void contacts.useSample(setContacts(few, count), today);
    void contacts.useSample(many, today);
    desk.release();
    await vi.waitFor(() => {
      expect(contacts.picture?.count).toBe(30);
    });
    expect(desk.asked.filter((type) => type === 'generate').length).toBeLessThanOrEqual(2);
  });

  it('is never of the sample while the file is chosen, nor the other way round', async () => {
    const { desk, contacts } = await withFile();
    desk.hold('score');
    contacts.score(setTitle(model, 'dragged'));
    await vi.waitFor(() => {
      expect(desk.held).toBe(1);
    });
    void contacts.useSample(few, today);
    expect(contacts.picture?.count ?? 20).toBe(20);
    desk.release();
    await vi.waitFor(() => {
      expect(contacts.picture?.count).toBe(20);
    });
    contacts.chooseFile();
    expect(contacts.picture?.count ?? 7).toBe(7);
    await vi.waitFor(() => {
      expect(contacts.picture?.count).toBe(7);
    });
  });
});

describe('a file', () => {
  it('that is forgotten leaves no picture, also when no sample was ever made', async () => {
    const desk = new HeldDesk();
    const contacts = contactsOn(desk);
    contacts.score(model);
    await contacts.read(fileOf(7));
    await contacts.useFile('m', mapping, today);
    await vi.waitFor(() => {
      expect(contacts.picture?.count).toBe(7);
    });
    desk.hold('score');
    contacts.score(setTitle(model, 'dragged'));
    contacts.forgetFile();
    desk.release();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([contacts.file, contacts.chosen, contacts.picture]).toEqual([null, 'sample', null]);
  });

  it('that is forgotten while its columns are taken in stays forgotten', async () => {
    const desk = new HeldDesk();
    const contacts = contactsOn(desk);
    await contacts.read(fileOf(7));
    desk.hold('map');
    const mapped = contacts.useFile('m', mapping, today);
    await vi.waitFor(() => {
      expect(desk.held).toBe(1);
    });
    contacts.forgetFile();
    desk.release();
    await mapped;
    expect([contacts.file, contacts.chosen]).toEqual([null, 'sample']);
  });

  it('that takes the place of another shows nothing until its columns have been chosen', async () => {
    const { contacts } = await withFile();
    await contacts.read(fileOf(9, 'next.csv'));
    expect([contacts.file?.name, contacts.fileFor('m'), contacts.chosen]).toEqual([
      'next.csv',
      null,
      'sample',
    ]);
    expect(contacts.picture?.count).not.toBe(7);
    contacts.chooseFile();
    expect(contacts.chosen).toBe('sample');
    await contacts.useFile('m', mapping, today);
    await vi.waitFor(() => {
      expect(contacts.picture?.count).toBe(9);
    });
  });

  it('stays in use when the next one was read to the end although it had been given up (EX-21)', async () => {
    const { desk, contacts } = await withFile();
    desk.hold('read');
    const late = contacts.read(fileOf(9, 'late.csv'));
    await vi.waitFor(() => {
      expect(desk.held).toBe(1);
    });
    contacts.cancelReading();
    expect(contacts.progress).toBeNull();
    desk.release();
    await late;
    await contacts.read(new File([], 'empty.csv'));
    expect([contacts.file?.name, contacts.failure?.name]).toEqual(['own.csv', 'empty.csv']);
    await contacts.useFile('m', mapping, today);
    await vi.waitFor(() => {
      expect(contacts.picture?.count).toBe(7);
    });
  });
});

describe('when the worker dies', () => {
  it('the sample is made again by another one, and drawn', async () => {
    const desk = new HeldDesk();
    const contacts = contactsOn(desk);
    contacts.score(model);
    await contacts.useSample(few, today);
    desk.die(1);
    contacts.score({ ...model, criteria: [] });
    await vi.waitFor(() => {
      expect(contacts.picture?.touched).toEqual([]);
    });
    expect(contacts.hasFailed).toBe(false);
  });

  it('again and again, that is said, and the next change tries once more', async () => {
    const desk = new HeldDesk();
    const contacts = contactsOn(desk);
    desk.die(1_000);
    contacts.score(model);
    await contacts.useSample(few, today);
    await vi.waitFor(() => {
      expect(contacts.hasFailed).toBe(true);
    });
    expect(desk.asked.length).toBeLessThan(5);
    desk.die(0);
    contacts.score(setTitle(model, 'again'));
    await vi.waitFor(() => {
      expect(contacts.picture?.count).toBe(20);
    });
    expect(contacts.hasFailed).toBe(false);
  });

  it('the contacts of the file are gone, and the sample is shown', async () => {
    const { desk, contacts } = await withFile();
    desk.die(1);
    contacts.score(setTitle(model, 'dragged'));
    await vi.waitFor(() => {
      expect([contacts.file, contacts.chosen, contacts.picture?.count]).toEqual([null, 'sample', 20]);
    });
  });

  it('while columns are taken in, the file is gone', async () => {
    const desk = new HeldDesk();
    const contacts = contactsOn(desk);
    await contacts.read(fileOf(7));
    desk.die(1);
    await contacts.useFile('m', mapping, today);
    expect([contacts.file, contacts.chosen]).toEqual([null, 'sample']);
  });

  it('while a file is read, that file could not be read and the one before is gone', async () => {
    const { desk, contacts } = await withFile();
    desk.die(1);
    await contacts.read(fileOf(9));
    expect(contacts.failure?.failure.reason).toBe('unreadable');
    contacts.forgetFile();
    expect(contacts.file).toBeNull();
  });
});
