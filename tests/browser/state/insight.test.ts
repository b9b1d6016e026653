import { describe, expect, it, vi } from 'vitest';
import { services } from '#content/templates/services.ts';
import { modelFromTemplate, recipeFromTemplate } from '#content/templates/template.ts';
import { Contacts } from '#state/contacts.svelte.ts';
import { Newest } from '#state/newest.svelte.ts';
import { HeldDesk } from './heldDesk.ts';

const model = modelFromTemplate(services, 'en');
const recipe = { ...recipeFromTemplate(services, 'en'), contacts: 50 };
const asked = { set: 'sample', model } as const;

async function sampleOn(desk: HeldDesk) {
  const contacts = new Contacts(desk.port);
  await contacts.useSample(recipe, 20_000);
  return contacts.insight();
}

describe('DE-51: asking about contacts', () => {
  it('gives the contact that was asked for, and one that a wish finds', async () => {
    const insight = await sampleOn(new HeldDesk());
    await insight.explain(asked, 7);
    expect(insight.first.value).toMatchObject({ place: 7, explanation: { contact: { id: '8' } } });
    await insight.find(asked, { by: 'best' }, 3);
    const [best] = insight.contacts.value ?? [];
    await insight.explain(asked, { by: 'best' });
    expect(insight.first.value?.place).toBe(best?.place);
  });

  it('of many questions asks the first and the last, and shows only the last', async () => {
    const desk = new HeldDesk();
    const insight = await sampleOn(desk);
    desk.hold('explain');
    const before = desk.asked.length;
    const asking = [1, 2, 3, 4].map((place) => insight.explain(asked, place));
    await vi.waitFor(() => expect(desk.held).toBe(1));
    expect(insight.first.state).toBe('waiting');
    desk.release();
    await Promise.all(asking);
    expect(insight.first.value?.place).toBe(4);
    expect(desk.asked.slice(before)).toEqual(['explain', 'explain']);
  });

  it('says that a contact is absent, and that a worker died, and recovers from both', async () => {
    const desk = new HeldDesk();
    const insight = await sampleOn(desk);
    await insight.explain(asked, 5000);
    expect(insight.first.state).toBe('absent');
    await insight.explain(asked, 5);
    expect(insight.first.state).toBe('there');
    desk.die(1);
    await insight.explain(asked, 6);
    expect([insight.first.state, insight.first.value?.place]).toEqual(['failed', 5]);
  });

  it('keeps two contacts, companies and lists apart', async () => {
    const insight = await sampleOn(new HeldDesk());
    await Promise.all([
      insight.explain(asked, 1),
      insight.explainSecond(asked, 2),
      insight.explainCompany(asked, 0),
      insight.findCompanies(asked, { leastPeople: 1, number: null }, 2),
    ]);
    expect([insight.first.value?.place, insight.second.value?.place]).toEqual([1, 2]);
    expect(insight.company.value?.members[0]).toBe(0);
    expect(insight.companies.value).toMatchObject({ reason: null, found: [{}, {}] });
  });

  it('an answer that comes after a newer question was asked is never shown', async () => {
    const shown: (string | null)[] = [];
    const newest = new Newest<string>();
    let open: (value: string) => void = () => undefined;
    const slow = newest.ask(() => new Promise((resolve) => (open = resolve)));
    void newest.ask(() => {
      shown.push(newest.value);
      return Promise.resolve('new');
    });
    open('old');
    await slow;
    expect([...shown, newest.value]).toEqual([null, 'new']);
  });
});
