const groups = {
  /** Commas between groups of three: thousands in English. */
  commas: /^\d{1,3}(,\d{3})+(\.\d*)?$/,
  /** Points between groups of three, where a decimal comma or a second group says that they are no decimal sign. */
  points: /^\d{1,3}((\.\d{3})+,\d*|(\.\d{3}){2,})$/,
} as const;

/**
 * The number that somebody wrote, or null where it is none (`DE-151`): with a sign of either kind, a decimal comma or
 * point, thousands apart by spaces or as the language of the screen writes them, and a unit of per cent or euros after it.
 */
export function readNumber(words: string, language: 'en' | 'fi'): number | null {
  const bare = words
    .replace(/[\s’']/g, '')
    .replace(/^[−–]/, '-')
    .replace(/[%€]$/, '');
  const [, sign = '', figures = ''] = /^([+-]?)(.*)$/.exec(bare) ?? [];
  const plain = withoutGroups(figures, language).replace(',', '.');
  if (!/^(\d+\.?\d*|\.\d+)$/.test(plain)) return null;
  const value = Number(`${sign}${plain}`);
  return Number.isFinite(value) ? value : null;
}

function withoutGroups(figures: string, language: 'en' | 'fi'): string {
  if (language === 'en' && groups.commas.test(figures)) return figures.replaceAll(',', '');
  if (groups.points.test(figures)) return figures.replaceAll('.', '');
  return figures;
}
