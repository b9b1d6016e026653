import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { currentTest } from '#content/level/levelTests.ts';
import { makePack } from '#core/level/benchmark/makePack.ts';
import { newAssessment, setNow, setWanted } from '#core/level/edit.ts';
import { fraction } from '#core/level/fraction.ts';
import { levelResult } from '#core/level/levelResult.ts';
import LevelPage from '#pages/level/LevelPage.svelte';
import RespondPage from '#pages/respond/RespondPage.svelte';
import type { App } from '#state/app.svelte.ts';
import { Surveys } from '#state/surveys.svelte.ts';
import { randomBytes } from '#ui/browserSecrets.ts';
import { appAt } from './levelApp.ts';

const blank = newAssessment('2026-11-22');
const ids = currentTest.dimensions.map(({ id }) => id);

/** Five companies of one industry, all on step 2 but one. */
const { pack } = makePack(
  [1, 2, 2, 2, 3].map((step, at) => ({
    ...{ origin: String(at), day: '2026-11-01', sector: 'C', size: null, index: fraction(step) },
    dimensions: Object.fromEntries(ids.map((id) => [id, fraction(step)])),
  })),
  {
    title: 'Machine shops',
    madeOn: '2026-11-01',
    test: { id: currentTest.id, version: currentTest.version },
  },
);

function companyOf(app: App): string {
  return 'company' in app.route ? app.route.company : '';
}

/** A survey of the one who asks, and the link that goes out. */
async function ask(withPack = true) {
  const { app } = await appAt('survey', blank);
  const surveys = new Surveys(app, companyOf(app));
  const wish = { title: 'Autumn', sender: 'Maija Mehiläinen, Pisara Oy', language: 'en' } as const;
  const survey = await surveys.begin({ ...wish, pack: withPack ? pack : null }, randomBytes);
  if (survey === null) throw new Error('The survey was not begun.');
  return { app, surveys, survey, link: surveys.linkOf(survey) ?? '' };
}

/** Somebody else's browser, in which the link was opened and Begin pressed. */
async function respond(link: string) {
  const { app } = await appAt('answer', blank);
  app.follow(`#/s/${link}`);
  const shown = await render(RespondPage, { app });
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect.poll(() => app.route.place).toBe('level');
  await shown.unmount();
  const [round] = app.library.documentsOf(companyOf(app), 'assessment');
  const session = await app.library.open<'assessment'>(round?.id ?? '');
  if ('reason' in session) throw new Error(session.reason);
  return { app, session };
}

test('LT-110, LT-119: the link opens the question, says who asks, and begins an ordinary round', async () => {
  const { link, survey } = await ask();
  const { app } = await appAt('answer', blank);
  app.follow(`#/s/${link}`);
  await render(RespondPage, { app });
  await expect.element(page.getByText('Maija Mehiläinen, Pisara Oy asks you.')).toBeVisible();
  await expect.element(page.getByText(/beside 5 others/)).toBeVisible();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect.poll(() => app.route.place).toBe('level');
  const [round] = app.library.documentsOf(companyOf(app), 'assessment');
  const session = await app.library.open<'assessment'>(round?.id ?? '');
  expect('reason' in session ? null : session.body.respondent).toMatchObject({
    survey: survey.id,
    cells: survey.body.cells,
  });
});

test.each([
  ['cut off', (link: string) => link.slice(0, -9), 'The link was cut off on its way'],
  [
    'altered',
    (link: string) => link.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    'The link was changed',
  ],
])('a link that was %s is refused with a sentence', async (_, spoil, sentence) => {
  const { link } = await ask();
  const { app } = await appAt('answer', blank);
  app.follow(`#/s/${spoil(link)}`);
  await render(RespondPage, { app });
  await expect.element(page.getByText(sentence)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Begin' })).not.toBeInTheDocument();
});

test('LT-113: others are never shown while answering, only once everything is answered', async () => {
  const { link } = await ask();
  const { app, session } = await respond(link);
  ids.slice(0, 7).forEach((dimension) => session.run('assessment.now', { dimension, now: 3 }));
  app.go({ place: 'level', company: companyOf(app), view: 'result' });
  await render(LevelPage, { app });
  await expect.element(page.getByText('Answer one more question, and the code is here.')).toBeVisible();
  await expect.element(page.getByRole('region', { name: 'You beside others' })).not.toBeInTheDocument();
  session.run('assessment.now', { dimension: ids[7] ?? '', now: 2 });
  const others = page.getByRole('region', { name: 'You beside others' });
  await expect.element(others.getByText('5 companies: all industries and sizes.')).toBeVisible();
  await expect
    .element(
      others.getByText(
        /Index: you 2.9; the middle half of the others from 2.0 to 2.0.*in the highest quarter/,
      ),
    )
    .toBeInTheDocument();
});

test('LT-119: who was asked has the questions, the result and one quiet line, and goes on by it', async () => {
  const { link } = await ask(false);
  const { app, session } = await respond(link);
  expect(app.isAsked).toBe(true);
  ids.forEach((dimension) => session.run('assessment.now', { dimension, now: 2 }));
  const company = companyOf(app);
  app.go({ place: 'level', company, view: 'result' });
  const shown = await render(LevelPage, { app });
  const views = page.getByRole('navigation', { name: 'Views of the level test' });
  await expect.element(views).toBeVisible();
  expect(views.getByRole('link').all()).toHaveLength(2);
  expect(page.getByRole('button', { name: 'More' }).query()).toBeNull();
  expect(page.getByRole('link', { name: /^(Deepen|Define)/ }).query()).toBeNull();
  await shown.unmount();
  app.leaveSurvey();
  await render(LevelPage, { app });
  await expect.element(page.getByRole('button', { name: 'More' })).toBeVisible();
  expect(app.isAsked).toBe(false);
});

test('LT-114 to LT-118: the code brings the answers back, once, and the step is the same on both sides', async () => {
  const { app: asking, surveys, survey, link } = await ask(false);
  const { app, session } = await respond(link);
  ids.forEach((dimension, at) => {
    session.run('assessment.now', { dimension, now: at === 2 ? 'dontKnow' : 3 });
    session.run('assessment.wanted', { dimension, wanted: 4 });
  });
  app.go({ place: 'level', company: companyOf(app), view: 'result' });
  const shown = await render(LevelPage, { app });
  const box = page.getByRole('textbox', { name: 'Your code' });
  await expect.element(box).toBeVisible();
  const code = (box.element() as HTMLTextAreaElement).value;
  expect(code.replaceAll(' ', '')).toMatch(/^[0-9A-HJKMNP-TV-Z]{24}$/);
  await shown.unmount();

  await surveys.read();
  asking.go({ place: 'level', company: companyOf(asking), view: 'survey', item: survey.id });
  await render(LevelPage, { app: asking });
  const field = page.getByRole('textbox', { name: 'Code that came back' });
  await field.fill(code.toLowerCase().slice(0, -1));
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/A code has 24 characters/)).toBeVisible();
  await expect.element(field).toHaveValue(code.toLowerCase().slice(0, -1));
  for (const said of ['The answer is in.', 'This answer was here already. It is up to date now.']) {
    await field.fill(code.toLowerCase());
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(said)).toBeVisible();
  }
  expect(survey.body.answers).toHaveLength(1);
  const answer = survey.body.answers[0];
  const there = levelResult(currentTest, { ...blank, ladders: answer?.ladders ?? {} });
  expect(there.step).toEqual(levelResult(currentTest, session.body).step);
  await expect.element(page.getByRole('row', { name: /Answer 1/ })).toBeVisible();
});

test('LT-116: a code that was made with another link is told apart', async () => {
  const one = await ask();
  const other = await ask();
  const { session } = await respond(other.link);
  const { writeAnswerCode } = await import('#core/level/survey/answerCode.ts');
  const { hmac } = await import('#ui/browserSecrets.ts');
  const { keyOf } = await import('#state/surveys.svelte.ts');
  const body = ids.reduce((so, id) => setWanted(setNow(so, id, 2), id, 3), session.body);
  const answers = { guess: null, ladders: body.ladders, mark: 7, sector: null, size: null };
  const code = await writeAnswerCode(answers, keyOf(other.survey.body), hmac);
  expect(await one.surveys.receive(one.survey, code, 'Not said', hmac)).toBe('forged');
  expect(one.survey.body.answers).toEqual([]);
  expect(await other.surveys.receive(other.survey, code, 'Not said', hmac)).toBe('new');
});

test('LT-111: the page speaks the language of the link, unless somebody has chosen one in this browser', async () => {
  const { app: asking } = await appAt('survey', blank);
  const surveys = new Surveys(asking, companyOf(asking));
  const wish = { title: 'Autumn', sender: 'Pisara Oy', language: 'fi', pack: null } as const;
  const survey = await surveys.begin(wish, randomBytes);
  const link = survey && surveys.linkOf(survey);
  const { app } = await appAt('answer', blank);
  app.follow(`#/s/${link}`);
  const chosen = await render(RespondPage, { app });
  await expect.element(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  await chosen.unmount();
  localStorage.removeItem('porras.language');
  await render(RespondPage, { app });
  await expect.element(page.getByRole('button', { name: 'Aloita' })).toBeVisible();
});
