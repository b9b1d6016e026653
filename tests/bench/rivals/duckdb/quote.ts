/** A text as an SQL literal. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name as an SQL identifier. */
export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A name as a person would write it: quoted only where it is more than letters and digits. */
export function quotedWhereNeeded(name: string): string {
  return /^[A-Za-z]\w*$/.test(name) ? name : quotedName(name);
}
