import { expect, type Page } from '@playwright/test';

/** The first page, as a stranger uses it. Texts in English. */
export class Home {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<this> {
    await this.page.goto('./');
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
    return this;
  }

  async openExample(): Promise<void> {
    await this.page.getByRole('button', { name: /V[iï]rt[aá]n[eë]n/ }).click();
    await expect(this.page).toHaveURL(/level\/result$/);
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  async takeTest(): Promise<void> {
    await this.page.getByRole('button', { name: /level test|tasotesti/ }).click();
    await expect(this.page).toHaveURL(/level\/answer$/);
  }

  async askWhatIsGood(): Promise<void> {
    await this.page.getByRole('button', { name: /What is a good lead|Mikä on hyvä liidi/ }).click();
  }

  async nameCompany(name: string): Promise<void> {
    await this.page.getByRole('textbox').fill(name);
    await this.page.keyboard.press('Enter');
  }
}
