import { test } from 'vitest';
import { findBrowser } from '../../../config/findBrowser.ts';
test('x', async () => { console.log(await findBrowser()); });
