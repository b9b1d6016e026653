import { chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../../config/findBrowser.ts';
import { measureDesigner } from './designer/measureDrag.ts';
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
try {
  for (const f of await measureDesigner(browser, process.env['OUT'] ?? 'dist'))
    console.log(JSON.stringify(f));
} finally {
  await browser.close();
}
