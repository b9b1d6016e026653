import { formRouting } from '#content/templates/formRouting.ts';
import { manufacturing } from '#content/templates/manufacturing.ts';
import { services } from '#content/templates/services.ts';
import { software } from '#content/templates/software.ts';
import type { Template } from '#content/templates/template.ts';
import { pieces } from '#content/pieces/pieces.ts';
import type { Text } from '#core/text.ts';
import { axeFindings } from './axe.ts';
import { Hand, type HandKind, screens } from './hands/hand.ts';
import { Designer } from './pages/designer.ts';
import { expect, test } from './story.ts';

type Story = { readonly from: Template | null; readonly language: 'en' | 'fi'; readonly hand: HandKind };

const beginnings = [services, software, manufacturing, formRouting, null];
const hands: readonly HandKind[] = ['mouse', 'keyboard', 'finger'];

/** Every beginning, in both languages, with all hands: `npm run stories`. */
const all: readonly Story[] = beginnings.flatMap((from) =>
  (['fi', 'en'] as const).flatMap((language) => hands.map((hand) => ({ from, language, hand }))),
);

/** In the main run every beginning, and every hand in both languages: six of the thirty. */
const share: readonly Story[] = (['fi', 'en'] as const)
  .flatMap((language) => hands.map((hand) => ({ language, hand })))
  .map((each, at) => ({ ...each, from: beginnings[at % beginnings.length] ?? null }));

/** Ready pieces for a model from nothing: what a contact is, and what it does. */
const chosen = [
  ...['industry', 'employees', 'role', 'need', 'budget', 'window'],
  ...['visit', 'download', 'event', 'form'],
];

function nameOf(id: string): Text {
  const piece = pieces.find((each) => each.id === id);
  if (!piece) throw new Error(`There is no piece ${id}.`);
  return piece.name;
}

/** A behaviour criterion whose events fade, to be changed. */
function fadingOne(from: Template | null): Text {
  const criteria = from === null ? pieces.map(({ criterion }) => criterion) : from.model.criteria;
  const wanted = from === null ? criteria.filter(({ id }) => id === 'download') : criteria;
  const found = wanted.find(({ kind }) => kind === 'events');
  if (!found) throw new Error('There is no criterion of events.');
  return found.label;
}

for (const { from, language, hand: kind } of process.env['ALL_HANDS'] === '1' ? all : share) {
  test.describe(`a stranger builds a model from ${from?.id ?? 'nothing'}, ${language}, ${kind}`, () => {
    test.use({ viewport: screens[kind], hasTouch: kind === 'finger', isMobile: kind === 'finger' });

    test('ten criteria, a cap, fading, a gate, routing and limits, by what the screen says', async ({
      page,
      speak,
    }) => {
      test.setTimeout(240_000);
      await speak(language);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const designer = new Designer(new Hand(page, kind), language);
      const { t, hand } = designer;
      const isClean = async (place: string) => expect(await axeFindings(page), place).toEqual([]);

      await designer.begin(from?.name ?? null);
      await isClean('build, begun');

      // Criteria: ten at least, one of them added here.
      const added = from === null ? chosen : ['growth'];
      for (const id of added) await designer.addPiece(nameOf(id));
      expect(await designer.rows().count()).toBeGreaterThanOrEqual(10);
      await isClean('a criterion added, its details open');

      // A cap and fading.
      const criterion = designer.say(fadingOne(from));
      await designer.open(criterion);
      const details = page.locator('.details').filter({ hasText: t.lead.build.fading }).first();
      await hand.write(details.getByLabel(t.lead.build.cap), '18');
      await hand.choose(
        details.getByRole('combobox', { name: t.lead.build.fading, exact: true }),
        t.lead.build.fadings.halfLife,
      );
      await hand.write(details.getByLabel(t.lead.build.fadingDays.halfLife), '45');
      await expect(details.getByRole('img').or(details.locator('svg')).first()).toBeVisible();
      await isClean('fading as a curve');

      // A gate, asked by picking, and routing.
      const drawer = await designer.openDrawer(t.rules.section.edit);
      await hand.press(drawer.getByRole('button', { name: t.rules.gates.add, exact: true }));
      await hand.write(drawer.getByLabel(t.rules.gates.name, { exact: true }).first(), 'Portti');
      const firstField = drawer.getByRole('combobox', { name: t.rules.condition.subject }).first();
      const subject =
        (await firstField.locator('option:not([disabled])').first().textContent())?.trim() ?? '';
      await hand.choose(firstField, subject);
      await hand.choose(
        drawer.getByRole('combobox', { name: t.rules.condition.comparison }).first(),
        t.rules.comparisons['not known'],
      );
      await isClean('a gate that is asked by picking');
      const byGrade = drawer.getByRole('button', { name: t.rules.routing.byGrade });
      if ((await byGrade.count()) > 0) await hand.press(byGrade);
      const rules = drawer.getByRole('region', { name: t.rules.routing.title }).getByRole('listitem');
      await hand.press(rules.first().getByRole('button').first());
      await hand.write(rules.first().getByLabel(t.rules.routing.hours), '6');
      await expect(drawer.getByText(t.rules.flow.title).first()).toBeVisible();
      await isClean('routing with its flow');
      await designer.closeDrawer();

      // Limits: of the grade, or of the class where rules set the grade.
      if (from === formRouting) {
        const grades = await designer.openDrawer(t.rules.section.grades);
        await hand.press(grades.locator('summary').filter({ hasText: t.rules.grading.classes }));
        await hand.write(grades.getByLabel(t.rules.grading.fitFrom('A'), { exact: true }), '33');
        await isClean('grades and classes');
        await designer.closeDrawer();
      } else {
        const limit = page.getByRole('slider', { name: t.lead.picture.limitOf('A') });
        await moveLimit(designer, kind, 'A');
        await expect(limit).not.toHaveAttribute('aria-valuenow', '70');
      }

      // All of it is there after a reload, and in the plain words that a meeting signs.
      await expect(page.getByRole('banner').getByRole('status')).toContainText(
        language === 'fi' ? 'Tallennettu' : 'Saved',
      );
      await page.reload();
      await expect(page.locator('canvas')).toBeVisible();
      await expect(page.getByText('Portti').first()).toBeVisible();
      await page.goto(page.url().replace(/\/build.*/, '/text'));
      const text = page.getByRole('main');
      await expect(text).toContainText('Portti');
      await expect(text).toContainText(criterion);
      await expect(text).toContainText('45');
      await isClean('the whole model as text');
    });
  });
}

/** A limit by the hand that there is: dragged, by arrow keys, or as a number. */
async function moveLimit({ page, hand, t }: Designer, kind: HandKind, grade: 'A' | 'B' | 'C'): Promise<void> {
  const handle = page.getByRole('slider', { name: t.lead.picture.limitOf(grade) });
  if (kind === 'keyboard') {
    await hand.reach(handle);
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowLeft');
  } else if (kind === 'finger') {
    await hand.write(page.getByRole('spinbutton', { name: t.lead.picture.limitOf(grade) }), '64');
  } else {
    await handle.scrollIntoViewIfNeeded();
    const box = await handle.boundingBox();
    if (!box) throw new Error('The limit has no place on the screen.');
    await page.mouse.move(box.x + box.width / 2, box.y + 12);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - 40, box.y + 12, { steps: 6 });
    await page.mouse.up();
  }
}
