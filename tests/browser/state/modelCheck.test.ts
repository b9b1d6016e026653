import { describe, expect, it, vi } from 'vitest';
import { services } from '#content/templates/services.ts';
import { modelFromTemplate } from '#content/templates/template.ts';
import { proveModel } from '#core/scoring/check/proveModel.ts';
import { setTitle } from '#core/scoring/editModel.ts';
import { Contacts } from '#state/contacts.svelte.ts';
import { HeldDesk } from './heldDesk.ts';

const model = modelFromTemplate(services, 'en');
const empty = { ...model, criteria: [] };

function checkOn(desk: HeldDesk) {
  return {
    check: new Contacts(desk.port).checking(),
    asks: () => desk.asked.filter((type) => type === 'prove').length,
  };
}

describe('the model check (DE-100)', () => {
  it('asks once the model rests, and not for the models that came between', async () => {
    const { check, asks } = checkOn(new HeldDesk());
    for (let at = 0; at < 8; at += 1) {
      check.watch(setTitle(model, `dragged ${String(at)}`));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect([asks(), check.found]).toEqual([0, null]);
    await vi.waitFor(() => expect(check.found?.findings).toEqual(proveModel(model)));
    expect(asks()).toBe(1);
  });

  it('asks one thing at a time, and of what changed meanwhile only the newest', async () => {
    const desk = new HeldDesk();
    const { check, asks } = checkOn(desk);
    desk.hold('prove');
    check.watch(model);
    await vi.waitFor(() => expect(desk.held).toBe(1));
    for (const next of [setTitle(model, 'between'), empty]) {
      check.watch(next);
      await new Promise((resolve) => setTimeout(resolve, 600));
    }
    expect(asks()).toBe(1);
    desk.release();
    await vi.waitFor(() => expect(check.found?.findings).toEqual(proveModel(empty)));
    expect(asks()).toBe(2);
  });

  it('keeps what was found when the worker dies, says so, and tries again after the next change', async () => {
    const desk = new HeldDesk();
    const { check } = checkOn(desk);
    check.watch(model);
    await vi.waitFor(() => expect(check.found).not.toBeNull());
    desk.die(1);
    check.watch(empty);
    await vi.waitFor(() => expect(check.hasFailed).toBe(true));
    expect(check.found?.findings).toEqual(proveModel(model));
    check.watch(setTitle(empty, 'again'));
    await vi.waitFor(() =>
      expect([check.hasFailed, check.found?.findings]).toEqual([false, proveModel(empty)]),
    );
  });

  it('asks nothing once it is stopped', async () => {
    const { check, asks } = checkOn(new HeldDesk());
    check.watch(model);
    check.stop();
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(asks()).toBe(0);
  });
});
