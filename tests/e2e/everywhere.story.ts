import { axeFindings } from './axe.ts';
import { Home } from './pages/home.ts';
import { visitLevel, visitModel, visitPages } from './pages/everyPlace.ts';
import { expect, test } from './story.ts';

/** Goes on after a finding, and gives a picture the time to follow a window that changed its size. */
const softly = expect.configure({ soft: true, timeout: 2_000 });

const walks = [
  { name: 'page', visit: visitPages },
  { name: 'view of the level test', visit: visitLevel },
  { name: 'view of a model', visit: visitModel },
] as const;

test.describe('every page', () => {
  for (const { name, visit } of walks) {
    for (const language of ['en', 'fi'] as const) {
      test(`axe finds nothing on any ${name}, ${language === 'en' ? 'in either theme' : 'in the light'} (${language})`, async ({
        page,
        speak,
      }) => {
        test.setTimeout(240_000);
        await speak(language);
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        await visit(page, async (place, floating) => {
          expect.soft(await axeFindings(page, { floating }), place).toEqual([]);
          // Colours do not speak: one language shows them in the dark too.
          if (language === 'fi') return;
          await page.emulateMedia({ colorScheme: 'dark' });
          expect
            .soft(await axeFindings(page, { rules: ['color-contrast'], floating }), `${place}, dark`)
            .toEqual([]);
          await page.emulateMedia({ colorScheme: 'light' });
        });
      });
    }

    test(`nothing scrolls sideways and all text is translated on any ${name}, at any width in the longest language`, async ({
      page,
      speak,
    }) => {
      test.setTimeout(240_000);
      await speak('pseudo');
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await visit(page, async (place) => {
        expect.soft(await page.evaluate(untranslated), place).toEqual([]);
        for (const width of [320, 390, 768, 1440, 1920]) {
          await page.setViewportSize({ width, height: 900 });
          await softly
            .poll(() => page.evaluate(sidewaysScrolling), `${place} at ${width} pixels`)
            .toEqual([]);
        }
      });
    });
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
});

/** What is wider than its room: the page, or a sheet over it. */
function sidewaysScrolling(): string[] {
  const sheets = [document.documentElement, ...document.querySelectorAll('[role=dialog]')];
  return sheets.flatMap((sheet) => {
    const { scrollWidth, clientWidth } = sheet;
    if (scrollWidth <= clientWidth) return [];
    const end = sheet.getBoundingClientRect().left + clientWidth;
    const widest = [...sheet.querySelectorAll('*')].filter(
      (one) => one.getBoundingClientRect().right > end + 1,
    );
    const names = widest
      .slice(0, 6)
      .map((one) => `${one.tagName.toLowerCase()}.${one.getAttribute('class')}`);
    return [`${sheet.tagName} by ${scrollWidth - clientWidth}: ${names.join(', ')}`];
  });
}

/**
 * Texts and names on the page that no message marked: words outside of brackets. What the user wrote (title of a
 * model, name of a company), names of files, keys, dates and file contents are nobody's to translate; a report is in a
 * language of its own.
 */
function untranslated(): string[] {
  const ownWords =
    /^(Porras|PO|EN|FI|Suomi|English|Konepaja Virtanen Oy|A good lead 2026|Level test of the management team|Agreed for the autumn|First draft|The first round|Contacts of Konepaja Virtanen|CSV|JSON|[ABCD])$/;
  // What is written in a field is the user's, like what stands where their words are shown.
  const notOurs = 'noscript, script, style, textarea, [data-own-words], article[lang], code, pre, kbd, time';
  const isMarked = (text: string) => {
    let rest = text.trim().replace(/\b\d{1,2} [A-Z][a-z]{2,3}( \d{4})?\b/g, '');
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
    // The name of a field is ours even so.
    if (element?.closest(notOurs) && !(node instanceof HTMLTextAreaElement)) continue;
    if (node instanceof Element) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'])
        check(node.getAttribute(name));
    } else check(node.textContent);
  }
  return [...found];
}
