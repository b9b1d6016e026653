import { expect, type Locator, type Page } from '@playwright/test';

/** How somebody works: with a mouse, with the keyboard alone, or with a finger on a phone. */
export type HandKind = 'mouse' | 'keyboard' | 'finger';

/** The size of screen that goes with a hand. */
export const screens: { readonly [kind in HandKind]: { readonly width: number; readonly height: number } } = {
  mouse: { width: 1440, height: 1000 },
  keyboard: { width: 1440, height: 1000 },
  finger: { width: 390, height: 844 },
};

/** The most stops of the Tab key between two things that belong together. */
const mostTabs = 400;

/** One pair of hands: what a story wants done, done the way these hands do it, and in no other. */
export class Hand {
  readonly page: Page;
  readonly kind: HandKind;

  constructor(page: Page, kind: HandKind) {
    this.page = page;
    this.kind = kind;
  }

  /** Presses a button, a link, a switch, a radio button, a summary. */
  async press(what: Locator): Promise<void> {
    if (this.kind === 'mouse') return what.click();
    if (this.kind === 'finger') return what.tap();
    await this.reach(what);
    const isRadio = await what.evaluate((element) =>
      element.matches('[type=radio], [type=checkbox], [role=switch]'),
    );
    await this.page.keyboard.press(isRadio ? 'Space' : 'Enter');
  }

  /** Writes into a field in place of what stands there, and is done with it. */
  async write(what: Locator, words: string): Promise<void> {
    if (this.kind === 'keyboard') await this.reach(what);
    else if (this.kind === 'mouse') await what.click();
    else await what.tap();
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.type(words);
    await this.page.keyboard.press('Tab');
  }

  /** Chooses in a list by the words of an option. */
  async choose(what: Locator, words: string): Promise<void> {
    if (this.kind !== 'keyboard') {
      await what.selectOption({ label: words });
      return;
    }
    await this.reach(what);
    const chosen = () => what.locator('option:checked').textContent();
    const most = await what.locator('option').count();
    await this.page.keyboard.press('Home');
    for (let step = 0; step < most && (await chosen())?.trim() !== words; step += 1)
      await this.page.keyboard.press('ArrowDown');
    await expect(what.locator('option:checked')).toHaveText(words);
  }

  /** Goes to a thing by Tab alone, as somebody does who has no mouse. */
  async reach(what: Locator): Promise<void> {
    await expect(what).toBeVisible();
    const isThere = () => what.evaluate((element) => element === document.activeElement);
    for (let tab = 0; tab < mostTabs; tab += 1) {
      if (await isThere()) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not get to ${what.toString()}.`);
  }
}
