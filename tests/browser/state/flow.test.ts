import { afterEach, expect, test } from 'vitest';
import { formRouting } from '#content/templates/formRouting.ts';
import { modelFromTemplate, recipeFromTemplate } from '#content/templates/template.ts';
import { Contacts } from '#state/contacts.svelte.ts';
import { HeldDesk } from './heldDesk.ts';

const model = modelFromTemplate(formRouting, 'en');
const recipe = { ...recipeFromTemplate(formRouting, 'en'), contacts: 400 };
const asOf = 20_779;
const asked = (desk: HeldDesk) => desk.asked.filter((type) => type === 'flow').length;

let stop: (() => void) | undefined;
afterEach(() => stop?.());

async function contactsOf(desk: HeldDesk): Promise<Contacts> {
  const contacts = new Contacts(desk.port);
  await contacts.useSample(recipe, asOf);
  return contacts;
}

test('DE-126: the flow is counted once the model rests, and not for what changed before', async () => {
  const desk = new HeldDesk();
  const { flow } = await contactsOf(desk);
  for (let at = 0; at < 5; at++) {
    stop = flow.ask('sample', 'model', { ...model, title: String(at) });
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  expect(asked(desk)).toBe(0);
  await expect.poll(() => flow.countedOf('model')?.model.title, { timeout: 3000 }).toBe('4');
  expect(asked(desk)).toBe(1);
  expect(flow.countedOf('model')?.flow.count).toBe(400);
  expect(flow.countedOf('another')).toBeNull();
});

test('DE-126: a newer question takes the place of an older one, whose answer comes too late', async () => {
  const desk = new HeldDesk();
  const { flow } = await contactsOf(desk);
  desk.hold('flow');
  stop = flow.ask('sample', 'model', { ...model, title: 'old' });
  await expect.poll(() => desk.held, { timeout: 3000 }).toBe(1);
  stop = flow.ask('sample', 'model', { ...model, title: 'new' });
  desk.release();
  await expect.poll(() => flow.countedOf('model')?.model.title, { timeout: 3000 }).toBe('new');
});

test('DE-126: a worker that dies is told, and the next change counts again', async () => {
  const desk = new HeldDesk();
  const contacts = await contactsOf(desk);
  const { flow } = contacts;
  desk.die(1);
  stop = flow.ask('sample', 'model', model);
  await expect.poll(() => flow.hasFailed, { timeout: 3000 }).toBe(true);
  await contacts.useSample({ ...recipe, seed: 3 }, asOf);
  stop = flow.ask('sample', 'model', { ...model, title: 'next' });
  await expect.poll(() => flow.countedOf('model')?.model.title, { timeout: 3000 }).toBe('next');
  expect(flow.hasFailed).toBe(false);
});

test('DE-126: the counts of a file do not stand beside the sample, nor beside another file', async () => {
  const desk = new HeldDesk();
  const contacts = await contactsOf(desk);
  const { flow } = contacts;
  const read = async (rows: number) => {
    await contacts.read(
      new File([['industry;size', ...Array<string>(rows).fill('energy;1')].join('\n')], 'own.csv'),
    );
    await contacts.useFile('model', [{ column: 0, field: 'industry', names: null }], asOf);
  };
  await read(7);
  stop = flow.ask('file', 'model', model);
  await expect.poll(() => flow.countedOf('model')?.flow.count, { timeout: 3000 }).toBe(7);
  await read(9);
  expect(flow.countedOf('model')).toBeNull();
  stop = flow.ask('file', 'model', model);
  await expect.poll(() => flow.countedOf('model')?.flow.count, { timeout: 3000 }).toBe(9);
  stop = flow.ask('sample', 'model', model);
  expect(flow.countedOf('model')).toBeNull();
});
