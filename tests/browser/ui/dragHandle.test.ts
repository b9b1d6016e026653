import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import DragHandle from '#ui/DragHandle.svelte';

const still = { id: 'h', label: 'Move Blog', onhold: () => undefined };

describe('a handle to drag by', () => {
  test('moves by Alt and an arrow, only where it can go, and says so', async () => {
    const moved: string[] = [];
    const moves = { up: () => moved.push('up'), down: () => moved.push('down') };
    const screen = await render(DragHandle, { ...still, moves });
    const handle = screen.getByRole('button', { name: 'Move Blog' });
    await expect.element(handle).toHaveAttribute('aria-keyshortcuts', 'Alt+ArrowUp Alt+ArrowDown');
    await userEvent.tab();
    await expect.element(handle).toHaveFocus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{ArrowUp}{ArrowLeft}{/Alt}{ArrowDown}');
    expect(moved).toEqual(['down', 'up']);
  });

  test('opens a menu at itself by Enter, and says that it is open', async () => {
    const anchors: HTMLElement[] = [];
    const screen = await render(DragHandle, {
      ...still,
      moves: {},
      hasMenuOpen: false,
      onpress: (anchor: HTMLElement) => anchors.push(anchor),
    });
    const handle = screen.getByRole('button', { name: 'Move Blog' });
    await expect.element(handle).toHaveAttribute('aria-haspopup', 'menu');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(anchors).toEqual([handle.element()]);
    await screen.rerender({ hasMenuOpen: true });
    await expect.element(handle).toHaveAttribute('aria-expanded', 'true');
  });

  test('that only a hand drags takes no key and is not read out', async () => {
    const screen = await render(DragHandle, still);
    await expect.element(screen.getByRole('button', { name: 'Move Blog' })).not.toBeInTheDocument();
    const hidden = screen.getByRole('button', { includeHidden: true });
    await expect.element(hidden).toHaveAttribute('tabindex', '-1');
  });
});
