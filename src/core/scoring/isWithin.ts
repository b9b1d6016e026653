/** Whether from <= value < to; null is unbounded (`SC-12`, `SC-24`). */
export function isWithin(value: number, from: number | null, to: number | null): boolean {
  return (from === null || value >= from) && (to === null || value < to);
}
