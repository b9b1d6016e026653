import type { lead as english } from '../en/lead.ts';

export const lead = {
  title: 'lead',
} satisfies typeof english;
