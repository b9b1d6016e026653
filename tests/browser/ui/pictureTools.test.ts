import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { i18n } from '#i18n/i18n.svelte.ts';
import PictureTools from '#ui/chart/PictureTools.svelte';

afterEach(() => vi.restoreAllMocks());

function drawnCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [12, 8];
  return canvas;
}

async function tools(draw: () => HTMLCanvasElement = drawnCanvas) {
  await i18n.start();
  await i18n.whole();
  await i18n.choose('en');
  return render(PictureTools, { title: 'Known cases', draw });
}

test('DE-141: a picture is copied as PNG, and the page says so', async () => {
  const written = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
  const screen = await tools();
  await userEvent.click(screen.getByRole('button', { name: 'Copy picture: Known cases' }));
  await expect.element(screen.getByRole('status')).toHaveTextContent('Copied');
  const item = written.mock.calls[0]?.[0][0];
  const bitmap = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
  expect([bitmap.width, bitmap.height]).toEqual([12, 8]);
});

test('DE-141: a browser that keeps its clipboard shut is told of, with another way', async () => {
  vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  const screen = await tools();
  await userEvent.click(screen.getByRole('button', { name: 'Copy picture: Known cases' }));
  await expect.element(screen.getByRole('status')).toHaveTextContent(/Save it instead/);
});

test('DE-141: a picture that cannot be drawn is told of', async () => {
  const screen = await tools(() => {
    throw new Error('no canvas');
  });
  await userEvent.click(screen.getByRole('button', { name: 'Save as picture: Known cases' }));
  await expect.element(screen.getByRole('status')).toHaveTextContent('The picture could not be drawn');
});

test('DE-141: where pictures cannot be put on a clipboard nothing offers it', async () => {
  vi.stubGlobal('ClipboardItem', undefined);
  const screen = await tools();
  await expect.element(screen.getByRole('button', { name: /^Save as picture/ })).toBeVisible();
  expect(screen.getByRole('button', { name: /^Copy/ }).query()).toBeNull();
  vi.unstubAllGlobals();
});
