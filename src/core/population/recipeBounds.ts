/** Closed bounds of the numbers of a recipe (`SI-10`). */
export const recipeBounds = {
  seed: { least: 0, greatest: 4_294_967_295 },
  contacts: { least: 1, greatest: 1_000_000 },
  contactsPerCompany: { least: 1, greatest: 1000 },
  inactive: { least: 0, greatest: 1 },
  /** Events of one kind that one contact can have. */
  count: { least: 0, greatest: 200 },
  withinDays: { least: 1, greatest: 365 },
} as const;
