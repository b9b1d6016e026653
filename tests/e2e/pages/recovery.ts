import { expect, type Page } from '@playwright/test';

/** The recovery page, and what a story does to storage beside it. Texts in English. */
export class RecoveryPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async isOpen(title = 'Something that was saved here is gone'): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }

  async bringBack(): Promise<void> {
    await this.page.getByRole('button', { name: /^Bring (it back|back \d+ documents)$/ }).click();
    await expect(this.page.getByRole('heading', { name: /documents are back$/ })).toBeVisible();
  }

  /** The browser takes a snapshot at once when the page is put away; waits until it lies there. */
  async snapshot(): Promise<void> {
    await expect(this.page.getByRole('banner').getByRole('status')).toContainText('Saved');
    await expect
      .poll(() =>
        this.page.evaluate(async () => {
          dispatchEvent(new Event('pagehide'));
          try {
            const root = await navigator.storage.getDirectory();
            const folder = await root.getDirectoryHandle('porras.snapshots');
            const names: string[] = [];
            for await (const name of folder.keys()) names.push(name);
            return names.filter((name) => name.endsWith('.gz') && !name.startsWith('unfinished')).length;
          } catch {
            return 0;
          }
        }),
      )
      .toBeGreaterThan(0);
  }
}
