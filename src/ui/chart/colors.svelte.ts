import { createSubscriber } from 'svelte/reactivity';

const dark = matchMedia('(prefers-color-scheme: dark)');
const subscribe = createSubscriber((update) => {
  dark.addEventListener('change', update);
  return () => dark.removeEventListener('change', update);
});

/** The present value of a colour token, for canvases; read inside a component it follows the theme. */
export function colorOf(token: `--${string}`): string {
  subscribe();
  return getComputedStyle(document.documentElement).getPropertyValue(token).trim();
}
