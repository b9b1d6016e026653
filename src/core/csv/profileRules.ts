/** From this share on a column is what most of its known values are: numbers, dates (`EX-15`). */
export const leastReadable = 0.95;

/** From this share of different values on a column tells rows apart (`EX-15`). */
export const leastDistinct = 0.9;
/** With fewer known rows their difference says nothing (`EX-15`). */
export const leastRows = 20;

/** Mean length, in characters, from which values are text that someone wrote, not categories (`EX-15`). */
export const textLength = 50;
/** Mean number of words from which values that are nearly all different are text, not identifiers (`EX-15`). */
export const textWords = 4;

/** From this share of the different values on the content says whose data it is (`EX-20`). */
export const leastPersonal = 0.5;
