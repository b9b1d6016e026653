import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';

/** What a story may say to the browser: the languages that people choose, and the marking one. */
export type StoryLanguage = 'en' | 'fi' | 'pseudo';

/** Everything that must not happen in a story. */
function watch(page: Page, faults: string[]): void {
  const own = () => new URL(page.url() === 'about:blank' ? 'http://localhost' : page.url()).origin;
  page.on('console', (message) => {
    // Stories run without the service worker, but for those that are about it.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (['error', 'warning'].includes(message.type()))
      faults.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const isInside = ['blob:', 'data:'].includes(protocol) || origin === own();
    if (!isInside && !/^http:\/\/localhost:479\d$/.test(origin)) faults.push(`request: ${request.url()}`);
  });
}

/** A policy violation speaks on the console too, but says there what a browser likes; this says which rule. */
async function watchPolicy(context: BrowserContext, faults: string[]): Promise<void> {
  await context.exposeFunction('tellViolation', (text: string) => {
    faults.push(`policy: ${text}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell = (globalThis as unknown as { tellViolation: (text: string) => void }).tellViolation;
      tell(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}

/** Every story fails on a policy violation, a request to another origin, a console error or warning. */
export const test = base.extend<{ faults: string[]; speak: (language: StoryLanguage) => Promise<void> }>({
  faults: async ({}, use) => {
    const faults: string[] = [];
    await use(faults);
    expect(faults, 'nothing bad happened in the browser').toEqual([]);
  },
  context: async ({ context, faults }, use) => {
    context.on('page', (page) => watch(page, faults));
    await watchPolicy(context, faults);
    await use(context);
  },
  /** Chooses the language before the first page loads. */
  speak: async ({ context }, use) => {
    await use(async (language) => {
      await context.addInitScript((chosen) => {
        if (location.protocol === 'about:') return;
        if (localStorage.getItem('porras.language') === null) localStorage.setItem('porras.language', chosen);
      }, language);
    });
  },
});

export { expect };
