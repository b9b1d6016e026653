/** The largest file that the door takes, in bytes: asked before a file is read (`EX-31`). */
export const largestFileBytes = 20_000_000;

/** How deep, and how many values, a file may hold (`EX-33`). */
export const jsonLimits = { depth: 60, values: 500_000 } as const;

/** How deep, and how many values, a snapshot of everything may hold with its journals (`ST-25`). */
export const snapshotLimits = { depth: jsonLimits.depth + 8, values: 50_000_000 } as const;

/** The largest snapshot that the door takes, in bytes: packed, asked before it is read, and unpacked (`ST-25`). */
export const largestSnapshotBytes = { packed: 100_000_000, unpacked: 400_000_000 } as const;

/** Up to so many values, every fault of an invalid file is found; beyond, the first one. */
export const fullyCheckedValues = 50_000;

/** Golden contacts are checked up to so much work, as `goldenWork` counts it: about a second (`EX-41`). */
export const mostGoldenWork = 5_000_000;
