import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** The folder of test data beside the checkout; nothing of it is copied into the project. */
const root = new URL('../../../../../shared/', import.meta.url);

export function sharedPath(path: string): string {
  return fileURLToPath(new URL(path, root));
}

export function isMissing(path: string): boolean {
  return !existsSync(sharedPath(path));
}

/** Bytes of a shared file, unpacked when its name ends in `.gz`. */
export function sharedBytes(path: string): Uint8Array {
  const bytes = readFileSync(sharedPath(path));
  return new Uint8Array(path.endsWith('.gz') ? gunzipSync(bytes) : bytes);
}

export function sharedJson(path: string): unknown {
  return JSON.parse(readFileSync(sharedPath(path), 'utf8'));
}
