import { expect, type Locator, type Page } from '@playwright/test';

export type GradeName = 'A' | 'B' | 'C' | 'D';

/** The Build view of a model. Texts in English. */
export class Build {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async isOpen(): Promise<void> {
    await expect(this.page).toHaveURL(/\/build$/);
    await expect(this.page.locator('canvas')).toBeVisible();
  }

  /** Contacts of each grade, as the screen says. */
  async counts(): Promise<Record<GradeName, number>> {
    const text = await this.page.locator('figure').getByRole('status').first().innerText();
    const numbers = [...text.matchAll(/([ABCD]) ([\d,\s\u00a0]+)/g)].map(
      ([, grade, count]) => [grade, Number((count ?? '').replace(/\D/g, ''))] as const,
    );
    return Object.fromEntries(numbers) as Record<GradeName, number>;
  }

  async total(): Promise<number> {
    return Object.values(await this.counts()).reduce((sum, count) => sum + count, 0);
  }

  /** Waits until the picture says something else than before. */
  async changesFrom(before: Record<GradeName, number>): Promise<void> {
    await expect.poll(() => this.counts()).not.toEqual(before);
  }

  limit(grade: 'A' | 'B' | 'C'): Locator {
    return this.page.getByRole('slider', { name: `Limit of grade ${grade}` });
  }

  limitField(grade: 'A' | 'B' | 'C'): Locator {
    return this.page.getByRole('spinbutton', { name: `Limit of grade ${grade}` });
  }

  async isSaved(): Promise<void> {
    await expect(this.page.getByRole('banner').getByRole('status')).toContainText('Saved');
  }
}
