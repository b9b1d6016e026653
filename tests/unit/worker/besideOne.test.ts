import { expect, test } from 'vitest';
import { services } from '#content/templates/services.ts';
import { modelFromTemplate } from '#content/templates/template.ts';
import { besideOne } from '#worker/besideOne.ts';
import type { workerClient } from '#worker/client.ts';

type Client = ReturnType<typeof workerClient>;

/** Somebody who notes what is asked and answers nothing. */
function listener(): { asked: string[]; client: Client } {
  const asked: string[] = [];
  const ask = ({ type }: { type: string }) => {
    asked.push(type);
    return Promise.resolve(null);
  };
  return { asked, client: { ask } as unknown as Client };
}

test('DE-100: a check goes to a worker of its own, everything else to the one with the contacts', async () => {
  const [contacts, checks] = [listener(), listener()];
  const both = besideOne(contacts.client, checks.client);
  const model = modelFromTemplate(services, 'en');
  await both.ask({ type: 'prove', model });
  await both.ask({ type: 'score', set: 'sample', model });
  expect([contacts.asked, checks.asked]).toEqual([['score'], ['prove']]);
});
