import { axeFindings } from './axe.ts';
import { Home } from './pages/home.ts';
import { visitEveryPlace } from './pages/everyPlace.ts';
import { expect, test } from './story.ts';

test.describe('every page', () => {
  for (const language of ['en', 'fi'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing (${language}, ${colorScheme})`, async ({ page, speak }) => {
        test.setTimeout(120_000);
        await speak(language);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await visitEveryPlace(page, async (place) => {
          expect(await axeFindings(page), place).toEqual([]);
        });
      });
    }
  }

  test('axe finds nothing in a contact list that was read, a column opened, in either theme', async ({
    page,
    speak,
  }) => {
    await speak('fi');
    await new Home(page).open();
    await new Home(page).askWhatIsGood();
    await page.getByRole('button', { name: 'Aloita omista kontakteista' }).click();
    const rows = Array.from(
      { length: 40 },
      (_, at) => `p${at}@example.com;${['energia', 'metsä'][at % 2] ?? ''};${at}`,
    );
    const list = ['Sähköposti;Toimiala;Henkilöstö', ...rows].join('\n');
    const file = { name: 'lista.csv', mimeType: 'text/csv', buffer: Buffer.from(list) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: /^Toimiala/ }).click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axeFindings(page), colorScheme).toEqual([]);
    }
  });

  for (const width of [320, 390, 768, 1440, 1920]) {
    test(`nothing scrolls sideways at ${width} pixels, not even in the longest language`, async ({
      page,
      speak,
    }) => {
      test.setTimeout(120_000);
      await speak('pseudo');
      await page.setViewportSize({ width, height: 900 });
      await visitEveryPlace(page, async (place) => {
        const overflow = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        expect(overflow, place).toBeLessThanOrEqual(0);
      });
    });
  }

  test('a pseudo-language run finds no untranslated text', async ({ page, speak }) => {
    test.setTimeout(120_000);
    await speak('pseudo');
    await visitEveryPlace(page, async (place) => {
      expect(await page.evaluate(untranslated), place).toEqual([]);
    });
  });
});

/**
 * Texts and names on the page that no message marked: words outside of brackets. What the user wrote (title of a
 * model, name of a company), names of files, keys, dates and file contents are nobody's to translate.
 */
function untranslated(): string[] {
  const ownWords =
    /^(Porras|PO|EN|FI|Suomi|Konepaja Virtanen Oy|A good lead 2026|Level test of the management team|Contacts of Konepaja Virtanen|CSV|JSON|[ABCD])$/;
  const isMarked = (text: string) => {
    let rest = text.trim().replace(/\b\d{1,2} [A-Z][a-z]{2,3} \d{4}\b/g, '');
    while (/⟦[^⟦⟧]*⟧/.test(rest)) rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
    const words = rest.replace(/[⟦⟧]/g, ' ').match(/\p{L}{2,}/gu) ?? [];
    return words.length === 0 || ownWords.test(text.trim());
  };
  const found = new Set<string>();
  const check = (text: string | null) => {
    if (text !== null && !isMarked(text)) found.add(text.trim().slice(0, 120));
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement;
    if (element?.closest('noscript, script, style, [data-own-words], code, pre, kbd, time')) continue;
    if (node instanceof Element) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'])
        check(node.getAttribute(name));
    } else check(node.textContent);
  }
  return [...found];
}
