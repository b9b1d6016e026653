import { chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../../../config/findBrowser.ts';
import { measureRivals, rivalFigures } from './measureRivals.ts';

/** The rivals alone: one JSON object a line, as the bench prints them. */
async function run(): Promise<void> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
  try {
    for (const figure of rivalFigures(await measureRivals(browser))) {
      process.stdout.write(`${JSON.stringify(figure)}\n`);
    }
  } finally {
    await browser.close();
  }
}

await run();
