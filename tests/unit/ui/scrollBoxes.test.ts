import { readFile, readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';

/** Boxes that scroll with their own keys: sheets, menus, lists and choices that hold the keyboard themselves. */
const heldOtherwise = [
  'src/pages/lead/build/list/RowMenu.svelte',
  'src/pages/lead/targets/TargetMark.svelte',
  'src/pages/level/MoreViews.svelte',
  'src/pages/palette/PaletteList.svelte',
  'src/ui/Drawer.svelte',
  'src/ui/Segments.svelte',
  'src/ui/shell/Help.svelte',
];

async function components(): Promise<readonly string[]> {
  const all = await readdir('src', { recursive: true });
  return all.filter((name) => name.endsWith('.svelte')).map((name) => `src/${name}`);
}

test('DE-143: whatever scrolls in itself is reached by keyboard and has a name', async () => {
  const scrolling: string[] = [];
  for (const path of await components()) {
    const text = await readFile(path, 'utf8');
    const boxes = text.match(/overflow(?:-[xy])?: (?:auto|scroll)/g) ?? [];
    if (boxes.length === 0 || heldOtherwise.includes(path)) continue;
    scrolling.push(path);
    expect(text, path).toMatch(/tabindex="0"\s+role="(?:region|group)"\s+aria-label=/);
  }
  expect(scrolling.length).toBeGreaterThan(4);
});
