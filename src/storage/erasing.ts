/** Remembers that everything is being erased, so that the next start goes on with it. */
export const erasingKey = 'porras.erasing';

/** Whether a tab was closed in the middle of erasing everything. */
export function isErasing(): boolean {
  try {
    return localStorage.getItem(erasingKey) !== null;
  } catch {
    return false;
  }
}

type Step = 'begin' | 'end';

const channelName = (name: string) => `${name}.erased`;

/** Tells the other tabs that everything is being erased, or has been. */
export function tellErased(step: Step, name = 'porras'): void {
  const channel = new BroadcastChannel(channelName(name));
  channel.postMessage(step);
  channel.close();
}

/** Told when another tab erases everything: from the begin on nothing may be written, at the end there is nothing to show. */
export function hearErased(listener: (step: Step) => void, name = 'porras'): void {
  const channel = new BroadcastChannel(channelName(name));
  channel.addEventListener('message', ({ data }: MessageEvent<Step>) => listener(data));
}
