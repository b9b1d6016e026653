const restMs = 1_500;
const signs = ['keydown', 'pointerdown', 'pointerup', 'pointercancel', 'wheel', 'hashchange'] as const;
const held =
  'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], [role=slider], [role=dialog] *';

/**
 * Calls once nobody has pressed anything for a while, and no field, slider or sheet is at hand: what moves the page
 * then moves nothing from under a finger (`OF-5`). Returns the way to give up.
 */
export function whenHandRests(then: () => void): () => void {
  const listening = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPressed = false;

  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(look, restMs);
  };
  const look = () => {
    if (isPressed || document.activeElement?.matches(held)) {
      wait();
      return;
    }
    listening.abort();
    then();
  };
  const hear = ({ type }: Event) => {
    if (type.startsWith('pointer')) isPressed = type === 'pointerdown';
    wait();
  };

  const options = { signal: listening.signal, capture: true, passive: true };
  signs.forEach((type) => addEventListener(type, hear, options));
  wait();
  return () => {
    clearTimeout(timer);
    listening.abort();
  };
}
