import { access, mkdir } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { chromium } from '@playwright/test';

/** Flags of our own: those that the npm-shipped browser proposes would switch off the security that we test. */
export const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const systemNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const systemPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The first path of the list that exists, or undefined. */
async function firstExisting(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  return undefined;
}

const systemLibraries = ['x86_64-linux-gnu/', 'aarch64-linux-gnu/', ''].flatMap((folder) =>
  ['/usr/lib/', '/lib/', '/usr/lib64/'].map((root) => `${root}${folder}libnss3.so`),
);

/** The browser that the npm package carries, unpacked into a cache of this project (Linux only). */
async function shippedBrowser(): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined;
  const cache = resolve('node_modules/.cache/chromium-147.0.0');
  const temporary = process.env['TMPDIR'];
  try {
    await mkdir(cache, { recursive: true });
    // It unpacks to the temporary folder and reuses whatever "chromium" lies there, so it gets a folder of its own.
    process.env['TMPDIR'] = cache;
    // Believing itself in the cloud it unpacks the few libraries too that a bare system lacks, and points to them.
    if (!(await firstExisting(systemLibraries))) process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
    const shipped = await import('@sparticuz/chromium');
    return await shipped.default.executablePath();
  } catch {
    return undefined;
  } finally {
    if (temporary === undefined) Reflect.deleteProperty(process.env, 'TMPDIR');
    else process.env['TMPDIR'] = temporary;
  }
}

/**
 * Path of a Chromium for the tests: CHROMIUM_PATH, else Playwright's own, else the one from npm, else the system's.
 * Throws one line that says what to do when there is none.
 */
export async function findBrowser(): Promise<string> {
  const wished = process.env['CHROMIUM_PATH'];
  if (wished) {
    if (await firstExisting([wished])) return wished;
    throw new Error(`CHROMIUM_PATH names ${wished}, and nothing is there.`);
  }
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => systemNames.map((name) => join(folder, name)));
  const found =
    (await firstExisting([chromium.executablePath()])) ??
    (await shippedBrowser()) ??
    (await firstExisting([...onPath, ...systemPlaces]));
  if (found) return found;
  throw new Error('No browser for the tests: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one.');
}
