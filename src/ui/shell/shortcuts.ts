/** What the whole app does by key; `?` lists it and tinykeys hears it. */
export const shortcuts = [
  { id: 'undo', keys: ['$mod+KeyZ'], shown: { apple: '⌘ Z', other: 'Ctrl + Z' } },
  {
    id: 'redo',
    keys: ['$mod+Shift+KeyZ', '$mod+KeyY'],
    shown: { apple: '⇧ ⌘ Z', other: 'Ctrl + Shift + Z' },
  },
  { id: 'openHelp', keys: ['Shift+?', '?'], shown: { apple: '?', other: '?' } },
] as const;

/** Name of a shortcut. */
export type ShortcutId = (typeof shortcuts)[number]['id'];

/** Letters typed into a field belong to the field; */
export function belongsToField(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  const isText = target.matches(
    'input:not([type=range], [type=checkbox], [type=radio]), textarea, [contenteditable]',
  );
  return isText;
}
