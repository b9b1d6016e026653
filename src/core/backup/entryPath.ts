import { fileName } from '../documents/fileName.ts';

/** Where the record of a company lies in a backup: under its name, with a number where another one has that name (`EX-71`). */
export function entryPath(title: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const path = `companies/${fileName(number === 1 ? title : `${title} ${number}`, 'company')}`;
    // Some systems count Acme and ACME as one name.
    if (!taken.has(path.toLowerCase())) return path;
  }
}

/** Where a part of the kept contacts of a company lies, in order (`EX-81`). */
export function contactsPath(company: string, number: number): string {
  return `contacts/${company}/${String(number).padStart(5, '0')}.bin`;
}

/** What a backup file is called: after its company, or in general (`EX-71`). */
export function backupName(title: string, fallback: string, isSealed: boolean): string {
  return fileName(title, fallback).replace(/\.json$/, isSealed ? '' : '.zip');
}
