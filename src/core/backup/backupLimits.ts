/** What a backup may hold: asked before anything is inflated, and counted while it is (`EX-76`). */
export const backupLimits = {
  entries: 10_000,
  manifestBytes: 8_000_000,
  /** One part of kept contacts. */
  partBytes: 256_000_000,
  /** Everything together. */
  bytes: 4_000_000_000,
} as const;

/** How the manifest may be nested, and how many values it may hold. */
export const manifestLimits = { depth: 8, values: 400_000 } as const;
