import type { Text } from '#core/text.ts';

/** The name of a group that has none yet. */
export const newGroupLabel: Text = { en: 'New group', fi: 'Uusi ryhmä' };
