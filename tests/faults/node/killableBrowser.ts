import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as rest } from 'node:timers/promises';
import { type BrowserContext, chromium } from '@playwright/test';
import { browserArgs } from '../../../config/findBrowser.ts';

/** A browser that is a group of processes of its own, so that all of it can be killed at once. */
export type KillableBrowser = {
  readonly context: BrowserContext;
  /** As when the power goes: nobody in the group hears of it. */
  readonly kill: () => Promise<void>;
  /** As when somebody closes its window. */
  readonly close: () => Promise<void>;
};

/** Starts a browser on a profile that outlives it. */
export async function startBrowser(executable: string, profile: string): Promise<KillableBrowser> {
  const flags = ['--headless', '--remote-debugging-port=0', '--no-default-browser-check', '--lang=en-GB'];
  const child = spawn(executable, [...browserArgs, ...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = once(child, 'exit');
  const kill = async () => {
    if (child.exitCode === null && child.signalCode === null && child.pid)
      process.kill(-child.pid, 'SIGKILL');
    await gone;
    if (child.pid) await groupGone(child.pid);
  };
  try {
    const browser = await chromium.connectOverCDP(await addressOf(child.stderr, gone));
    const context = browser.contexts()[0];
    if (!context) throw new Error('The browser has no window.');
    const close = async () => {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await gone;
    };
    return { context, kill, close };
  } catch (error) {
    await kill();
    throw error;
  }
}

/**
 * Waits until every process of a group is gone. The first one to go is not the one that writes: storage is a process of its
 * own, and a next browser on the same profile must not meet it.
 */
async function groupGone(group: number): Promise<void> {
  while (isAlive(group)) await rest(5);
}

function isAlive(group: number): boolean {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}

/** Where the browser says that it listens. */
function addressOf(stream: NodeJS.ReadableStream, gone: Promise<unknown>): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const [, address] = /DevTools listening on (\S+)/.exec(text) ?? [];
      if (address) resolve(address);
    });
    void gone.then(() => reject(new Error(`The browser did not start: ${text.slice(-500)}`)));
  });
}
