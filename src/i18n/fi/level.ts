import type { level as english } from '../en/level.ts';

export const level = {
  title: 'level',
} satisfies typeof english;
