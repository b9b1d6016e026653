import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Found = {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
};

/** What is looked at: only some rules, only what floats over the page. */
type Scope = { readonly rules?: readonly string[]; readonly floating?: string | undefined };

/** What axe finds on the page as it stands: WCAG 2.2 A and AA and its best practices. One line a finding. */
export async function axeFindings(page: Page, scope: Scope = {}): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const violations = await page.evaluate(async ({ rules: only, floating }) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (root: Document | string, options: object) => Promise<{ violations: Found[] }> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const runOnly = only ? { type: 'rule', values: only } : { type: 'tag', values: tags };
    // A menu stands outside of every landmark, and covers what is under it.
    const rules = floating ? { region: { enabled: false } } : {};
    const options = { runOnly, rules, resultTypes: ['violations'] };
    return (await axe.run(floating ?? document, options)).violations;
  }, scope);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}
