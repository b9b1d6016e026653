import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newCanaries, writeList } from './canary/canaryList.ts';
import {
  eraseContacts,
  keepContacts,
  keyBytes,
  openProfile,
  pictureOf,
  plainSight,
  saveAll,
  useList,
} from './canary/keptVisit.ts';
import { countNeedles, type Needles, searchFolder } from './canary/searchFolder.ts';
import { unzipped } from './canary/unzipped.ts';
import { Build } from './pages/build.ts';

/** The full run has a million: `npm run canary`. */
const sizes = process.env['CANARY_CONTACTS']?.split(',').map(Number) ?? [50, 5_000];

for (const contacts of sizes) {
  test(`${contacts} contacts: import, use, keep, come back, erase; the disk says nothing of them (ST-32, ST-36)`, async ({
    baseURL,
  }, info) => {
    test.setTimeout(contacts > 100_000 ? 900_000 : 90_000);
    const folder = await mkdtemp(join(tmpdir(), 'porras-canary-'));
    const profile = join(folder, 'profile');
    const canaries = newCanaries();
    const company = `c${newCanaries().kept}`;
    const list = join(folder, 'list.csv');
    await writeList(list, contacts, canaries);
    const words: Needles = { ...canaries, company };
    const search = async (needles: Needles, when: string) => {
      const found = await searchFolder(profile, needles);
      info.annotations.push({ type: 'search', description: `${contacts} ${when}: ${JSON.stringify(found)}` });
      return found.hits;
    };
    const nothing = { personal: 0, kept: 0 };
    try {
      const first = await openProfile(profile, baseURL ?? '');
      const build = await useList(first.page, list, company);
      const before = await pictureOf(build, contacts);
      expect(await search(words, 'in use')).toMatchObject(nothing);

      await keepContacts(first.page);
      const { key, sealed } = await keyBytes(first.page);
      const all: Needles = { ...words, key, sealed };
      const kept = await search(all, 'kept');
      expect(kept).toMatchObject(nothing);
      // The search can find: the name of a document, and the key that is still there.
      expect(kept['company']).toBeGreaterThan(0);
      expect(kept['key']).toBeGreaterThan(0);

      await first.page.reload();
      expect(await pictureOf(new Build(first.page), contacts)).toEqual(before);
      const address = first.page.url();
      await first.context.close();
      expect(await search(all, 'kept and closed')).toMatchObject(nothing);

      const second = await openProfile(profile, baseURL ?? '');
      await second.page.goto(address);
      expect(await pictureOf(new Build(second.page), contacts)).toEqual(before);
      // What is saved does not depend on how many they are: once is enough.
      const files = contacts === sizes[0] ? await saveAll(second.page) : [];
      if (contacts === sizes[0]) expect(files.length).toBeGreaterThan(2);
      const saved = await Promise.all(files.map(async (path) => unzipped(await readFile(path))));
      const said = [...saved, Buffer.from(await plainSight(second.page))].map((bytes) =>
        countNeedles(bytes, words),
      );
      for (const hits of said) expect(hits).toMatchObject(nothing);
      expect(said.some((hits) => (hits['company'] ?? 0) > 0)).toBe(true);

      await eraseContacts(second.page);
      const gone = { ...nothing, key: 0 };
      expect(await search(all, 'erased')).toMatchObject(gone);
      await second.context.close();
      expect(await search(all, 'erased and closed')).toMatchObject(gone);

      const third = await openProfile(profile, baseURL ?? '');
      await third.page.goto(address);
      await new Build(third.page).isOpen();
      await expect(third.page.getByText(/sample contacts/).first()).toBeVisible();
      await third.context.close();
      const last = await search(all, 'restarted');
      expect(last).toMatchObject(gone);
      expect(last['company']).toBeGreaterThan(0);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}
