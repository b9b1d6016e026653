import { describe, expect, it, vi } from 'vitest';
import { services } from '#content/templates/services.ts';
import { modelFromTemplate, recipeFromTemplate } from '#content/templates/template.ts';
import { setContacts } from '#core/population/editRecipe.ts';
import { setEnabled } from '#core/scoring/editCriterion.ts';
import { setTitle } from '#core/scoring/editModel.ts';
import { Contacts } from '#state/contacts.svelte.ts';
import { HeldDesk } from './heldDesk.ts';

const model = modelFromTemplate(services, 'en');
const few = setContacts(recipeFromTemplate(services, 'en'), 60);
const today = 20_000;
const [first] = model.criteria;
if (!first) throw new Error('The template has no criteria.');
const shorter = setEnabled(model, first.id, false);

const mapping = [{ column: 0, field: 'industry', names: null }];

/** A file of so many contacts. */
function fileOf(contacts: number): File {
  const rows = Array.from({ length: contacts }, (_, at) => (at % 2 === 0 ? 'energy;1' : 'trade;2'));
  return new File([['industry;size', ...rows].join('\n')], 'own.csv');
}

function asksOf(desk: HeldDesk): number {
  return desk.asked.filter((type) => type === 'effects').length;
}

describe('what each criterion does (DE-95)', () => {
  it('is measured once the model rests, and not for the models that came between', async () => {
    const desk = new HeldDesk();
    const contacts = new Contacts(desk.port);
    await contacts.useSample(few, today);
    for (let at = 0; at < 8; at += 1) {
      contacts.score(setTitle(model, `dragged ${String(at)}`), 'model');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect([asksOf(desk), contacts.effectsOf('model').size]).toEqual([0, 0]);
    await vi.waitFor(() => {
      expect(contacts.effectsOf('model').get(first.id)?.moved).toBeGreaterThan(0);
    });
    expect(asksOf(desk)).toBe(1);
  });

  it('is of the newest model: what was being measured is given up', async () => {
    const desk = new HeldDesk();
    const contacts = new Contacts(desk.port);
    contacts.score(model, 'model');
    await contacts.useSample(few, today);
    desk.hold('effects');
    await vi.waitFor(() => {
      expect(desk.held).toBe(1);
    });
    contacts.score(shorter, 'model');
    desk.release();
    await vi.waitFor(() => {
      expect(contacts.effectsOf('model').size).toBe(shorter.criteria.filter(({ enabled }) => enabled).length);
    });
    expect(contacts.effectsOf('model').has(first.id)).toBe(false);
  });

  it('stays unknown when the worker dies, and is known after the next change', async () => {
    const desk = new HeldDesk();
    const contacts = new Contacts(desk.port);
    contacts.score(model, 'model');
    await contacts.useSample(few, today);
    await vi.waitFor(() => {
      expect(contacts.picture).not.toBeNull();
    });
    desk.die(1);
    await vi.waitFor(() => {
      expect(asksOf(desk)).toBe(1);
    });
    expect(contacts.effectsOf('model').size).toBe(0);
    contacts.score(shorter, 'model');
    await vi.waitFor(() => {
      expect(contacts.effectsOf('model').size).toBeGreaterThan(0);
    });
  });

  it('is neither of a copy of the model, whose criteria have the same ids, nor of a file that is gone', async () => {
    const contacts = new Contacts(new HeldDesk().port);
    contacts.score(model, 'model');
    await contacts.useSample(few, today);
    await contacts.read(fileOf(7));
    await contacts.useFile('model', mapping, today);
    await vi.waitFor(() => {
      expect(contacts.effectsOf('model').size).toBeGreaterThan(0);
    });
    expect(contacts.effectsOf('copy').size).toBe(0);
    await contacts.read(fileOf(9));
    await contacts.useFile('model', mapping, today);
    expect([contacts.chosen, contacts.effectsOf('model').size]).toEqual(['file', 0]);
  });
});
