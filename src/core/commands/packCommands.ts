import { type BenchmarkPack, packBounds } from '../level/benchmark/pack.ts';
import { cutTo } from '../text.ts';

/** Commands on a benchmark pack: what it says of others is not edited. */
export const packCommands = {
  'pack.rename': (pack: BenchmarkPack, { title }: { readonly title: string }): BenchmarkPack => {
    const within = cutTo(title, packBounds.title);
    return within === pack.title ? pack : { ...pack, title: within };
  },
} as const;
