import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import { fi } from '#i18n/fi.ts';
import type { Text } from '#core/text.ts';
import type { Hand } from '../hands/hand.ts';

/** Building a model through what the screen says, with one pair of hands and in one language. */
export class Designer {
  readonly page: Page;
  readonly hand: Hand;
  readonly language: 'en' | 'fi';
  /** The words of the screen. */
  readonly t: typeof en;

  constructor(hand: Hand, language: 'en' | 'fi') {
    this.page = hand.page;
    this.hand = hand;
    this.language = language;
    this.t = language === 'fi' ? fi : en;
  }

  say(text: Text): string {
    return text[this.language];
  }

  button(name: string | RegExp, exact = true): Locator {
    return this.page.getByRole('button', { name, exact });
  }

  /** From the first page to a model that began from a template; null begins from nothing. */
  async begin(template: Text | null): Promise<void> {
    await this.page.goto('./');
    await this.hand.press(
      this.page.getByRole('button', { name: new RegExp(this.t.home.whatIsGood.slice(0, 12)) }),
    );
    if (template === null) await this.hand.press(this.button(this.t.lead.start.nothing));
    else await this.hand.press(this.button(new RegExp(`^${this.say(template)}`), false));
    await expect(this.page).toHaveURL(/\/build$/);
    await expect(this.page.locator('canvas')).toBeVisible();
  }

  /** The rows of all criteria, by their switches. */
  rows(): Locator {
    return this.page.locator('main').getByRole('switch');
  }

  /** Adds a ready piece; its details stand open afterwards. */
  async addPiece(name: Text): Promise<void> {
    const before = await this.rows().count();
    const { add, first } = this.t.editing;
    await this.hand.press(
      before === 0
        ? this.page.getByRole('link', { name: first.pieces, exact: true })
        : this.page.getByRole('link', { name: add.open, exact: true }),
    );
    const drawer = this.page.getByRole('dialog');
    await expect(drawer).toBeVisible();
    await this.hand.press(
      drawer.getByRole('button', { name: new RegExp(`^${escaped(this.say(name))}`) }).first(),
    );
    await expect(drawer).toHaveCount(0);
    await expect(this.rows()).toHaveCount(before + 1);
  }

  /** Opens the details of a criterion, if they are closed. */
  async open(criterion: string): Promise<void> {
    const more = this.button(this.t.lead.build.more(criterion));
    if ((await more.getAttribute('aria-expanded')) !== 'true') await this.hand.press(more);
  }

  /** Opens a drawer by a link of the page. */
  async openDrawer(link: string): Promise<Locator> {
    await this.hand.press(this.page.getByRole('link', { name: link, exact: true }));
    const drawer = this.page.getByRole('dialog');
    await expect(drawer).toBeVisible();
    return drawer;
  }

  async closeDrawer(): Promise<void> {
    if (this.hand.kind === 'keyboard') await this.page.keyboard.press('Escape');
    else
      await this.hand.press(this.page.getByRole('dialog').getByRole('button', { name: this.t.list.close }));
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
