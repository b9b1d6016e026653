/** Where a slider is filled, each a share 0..1 of its length: between zero, or the end nearest to it, and the value (`DE-152`). */
export function sliderFill(
  value: number,
  least: number,
  most: number,
): { readonly zero: number; readonly from: number; readonly to: number } {
  const shareOf = (place: number) => {
    const within = Math.min(most, Math.max(least, place));
    return most > least ? (within - least) / (most - least) : 0;
  };
  const [zero, end] = [shareOf(0), shareOf(value)];
  return { zero, from: Math.min(zero, end), to: Math.max(zero, end) };
}
