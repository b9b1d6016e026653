/**
 * The actions that have keys, which the whole app hears; `?` lists them. They are the beginning of the one list of
 * actions (`DE-73`); the rest of it comes with the palette.
 */
export const shortcuts = [
  {
    id: 'openPalette',
    group: 'app',
    where: 'anywhere',
    keys: ['$mod+KeyK'],
    shown: { apple: '⌘ K', other: 'Ctrl + K' },
  },
  {
    id: 'undo',
    group: 'app',
    where: 'anywhere',
    keys: ['$mod+KeyZ'],
    shown: { apple: '⌘ Z', other: 'Ctrl + Z' },
  },
  {
    id: 'redo',
    group: 'app',
    where: 'anywhere',
    keys: ['$mod+Shift+KeyZ', '$mod+KeyY'],
    shown: { apple: '⇧ ⌘ Z', other: 'Ctrl + Shift + Z' },
  },
  {
    id: 'openHelp',
    group: 'app',
    where: 'anywhere',
    keys: ['Shift+?', '?'],
    shown: { apple: '?', other: '?' },
  },
] as const;

/** Name of a shortcut. */
export type ShortcutId = (typeof shortcuts)[number]['id'];

/** The keys of a shortcut as this computer writes them. */
export function shownKeys({ shown }: (typeof shortcuts)[number]): string {
  return /Mac|iPhone|iPad/.test(navigator.platform) ? shown.apple : shown.other;
}

/** Letters typed into a field belong to the field; the palette opens from anywhere. */
export function belongsToField(event: KeyboardEvent, id: ShortcutId): boolean {
  const target = event.target;
  if (id === 'openPalette' || !(target instanceof HTMLElement)) return false;
  const isText = target.matches(
    'input:not([type=range], [type=checkbox], [type=radio]), textarea, [contenteditable]',
  );
  return isText;
}
