import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import RemovedLine from '#ui/RemovedLine.svelte';

const line = { text: 'Autumn was removed.', back: 'Bring back' };

describe('the line that says what was removed', () => {
  test('takes the keyboard that was lost, says what comes back, and brings it back', async () => {
    const asked: string[] = [];
    const screen = await render(RemovedLine, { ...line, onback: () => asked.push('back') });
    const button = screen.getByRole('button', { name: 'Bring back' });
    await expect.element(button).toHaveFocus();
    await expect.element(button).toHaveAccessibleDescription('Autumn was removed.');
    await userEvent.keyboard('{Enter}');
    expect(asked).toEqual(['back']);
  });

  test('leaves the keyboard to who is elsewhere', async () => {
    const elsewhere = document.createElement('input');
    document.body.append(elsewhere);
    elsewhere.focus();
    await render(RemovedLine, { ...line, until: 'Until you leave the page.', onback: () => undefined });
    expect(document.activeElement).toBe(elsewhere);
    elsewhere.remove();
  });
});
