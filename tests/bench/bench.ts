import { chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../../config/findBrowser.ts';
import { measureBackup } from './backup.ts';
import { measureDesigner } from './designer/measureDrag.ts';
import { measureFirstPage } from './firstPage.ts';
import { measureKeptContacts } from './keptContacts.ts';
import { measureMillion } from './million.ts';
import { measureScoring } from './scoring.ts';

/** One measured figure. Ratios are of the same run, because machines are noisy. */
export type Figure = { readonly name: string; readonly value: number; readonly unit: string };

/** Prints one JSON object a line and nothing else on standard output. */
async function bench(): Promise<void> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
  try {
    for (const measure of [
      measureFirstPage,
      measureDesigner,
      measureScoring,
      measureMillion,
      measureKeptContacts,
      measureBackup,
    ]) {
      for (const figure of await measure(browser)) process.stdout.write(`${JSON.stringify(figure)}\n`);
    }
  } finally {
    await browser.close();
  }
}

await bench();
