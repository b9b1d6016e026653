import type { ReadFailure } from '#core/contacts/readSummary.ts';
import { createCsvReader } from '#core/csv/createCsvReader.ts';
import type { CsvRead } from '#core/csv/csvRead.ts';
import type { Delimiter } from '#core/csv/dialect.ts';
import { sniffDialect } from '#core/csv/sniffDialect.ts';
import type { Result } from '#core/result.ts';

/** How a long answer is watched: how far it is, and whether anyone still wants it. */
export type Watch = { readonly isCancelled: () => boolean; readonly onprogress: (share: number) => void };

/** The largest file of contacts, in bytes (`EX-21`). */
const largestBytes = 1_000_000_000;
const sniffedBytes = 1_000_000;
const sliceBytes = 4_000_000;

/** Reads a CSV file slice by slice; between slices it can be cancelled. */
export async function readBlob(
  file: Blob,
  watch: Watch,
): Promise<Result<{ readonly read: CsvRead; readonly delimiter: Delimiter }, ReadFailure>> {
  if (file.size > largestBytes) return { ok: false, reason: 'too-large', line: null };
  try {
    const dialect = sniffDialect(await bytesOf(file, 0, sniffedBytes));
    const reader = createCsvReader(dialect);
    for (let start = 0; start < file.size; start += sliceBytes) {
      if (watch.isCancelled()) return { ok: false, reason: 'cancelled', line: null };
      if (!reader.push(await bytesOf(file, start, start + sliceBytes))) break;
      watch.onprogress(Math.min(1, (start + sliceBytes) / file.size));
    }
    const outcome = reader.finish();
    return outcome.ok ? { ok: true, value: { read: outcome.value, delimiter: dialect.delimiter } } : outcome;
  } catch (error) {
    // The file was moved, or its disk taken away, while it was read.
    if (error instanceof DOMException) return { ok: false, reason: 'unreadable', line: null };
    throw error;
  }
}

async function bytesOf(file: Blob, start: number, end: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(start, end).arrayBuffer());
}
