import { createRawSnippet } from 'svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import FoldedTable from '#ui/table/FoldedTable.svelte';
import WideTable from '#ui/table/WideTable.svelte';
import '../styles.ts';

const columns = Array.from({ length: 30 }, (_, at) => `<td class="figures">${1000 + at}</td>`).join('');
const children = createRawSnippet(() => ({
  render: () => `<tbody><tr><th scope="row">Hand-over</th>${columns}</tr></tbody>`,
}));

beforeEach(() => page.viewport(320, 700));

describe('a wide table', () => {
  test('is reached by keyboard and named, and scrolls in itself with its first column held', async () => {
    const screen = await render(WideTable, { label: 'By dimension', children });
    const box = screen.getByRole('group', { name: 'By dimension' });
    await userEvent.tab();
    await expect.element(box).toHaveFocus();
    const first = screen.getByRole('rowheader').element();
    const before = first.getBoundingClientRect().left;
    box.element().scrollLeft = 500;
    expect(box.element().scrollLeft).toBe(500);
    expect(first.getBoundingClientRect().left).toBe(before);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  test('that is folded opens by its name', async () => {
    const screen = await render(FoldedTable, { label: 'The numbers', paper: 'on-paper', children });
    const box = screen.getByRole('group', { name: 'The numbers' });
    await expect.element(box).not.toBeInTheDocument();
    await userEvent.click(screen.getByText('The numbers'));
    await expect.element(box).toBeVisible();
  });
});
