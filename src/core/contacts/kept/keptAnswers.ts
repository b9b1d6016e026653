import type { Result } from '../../result.ts';
import type { ReadSummary } from '../readSummary.ts';
import type { KeptAbout } from './keptHead.ts';

/** Whether contacts are ready to be kept, and what they will take in bytes. */
export type Packing = Result<{ readonly bytes: number }, { readonly reason: 'unread' | 'too-large' }>;

/** What kept contacts were found to be, once all of them have been read. */
export type Unpacked = Result<
  { readonly about: KeptAbout; readonly summary: ReadSummary },
  { readonly reason: 'damaged' | 'too-new' | 'too-large' }
>;
