/** Arrow keys down and up go from a search box to what it found, and on from one to the next (`DE-153`). */
export function goAmong(holder: HTMLElement): () => void {
  function press(event: KeyboardEvent) {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    const stops = [...holder.querySelectorAll<HTMLElement>('input, button')];
    const next = stops[stops.findIndex((stop) => stop === document.activeElement) + by];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }
  holder.addEventListener('keydown', press);
  return () => holder.removeEventListener('keydown', press);
}
