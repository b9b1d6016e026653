import type { NewsAnswer, ToServiceWorker } from './protocol.ts';

type Heard =
  | { readonly type: 'kept' }
  | { readonly type: 'waiting'; readonly news: unknown }
  | { readonly type: 'replaced' };

/** Least time between two looks for a newer version, in milliseconds. */
const betweenLooksMs = 3_600_000;
/** How long a version that waits may think about what is new in it. */
const answerMs = 3_000;

/** The service worker as the page sees it. Where the browser has none, or refuses it, nothing is heard and nothing lost. */
export function browserUpdates(script: string | URL) {
  const { serviceWorker } = navigator;
  let registration: ServiceWorkerRegistration | undefined;
  let hear: (event: Heard) => void = () => undefined;

  const offer = async (worker: ServiceWorker) => {
    const news = await newsOf(worker);
    if (registration?.waiting === worker) hear({ type: 'waiting', news });
  };

  /** The first version of all waits for nobody, and is no news to anybody. */
  const watch = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration?.active) void offer(worker);
    });

  async function register(): Promise<void> {
    registration = await serviceWorker.register(script, { updateViaCache: 'none' });
    registration.addEventListener('updatefound', () => watch(registration?.installing ?? null));
    watch(registration.installing);
    if (registration.waiting) void offer(registration.waiting);
  }

  function lookAgain(): void {
    let lookedAt = Date.now();
    document.addEventListener('visibilitychange', () => {
      if (document.hidden || Math.abs(Date.now() - lookedAt) < betweenLooksMs) return;
      lookedAt = Date.now();
      registration?.update().catch(() => undefined);
    });
  }

  return {
    follow(listener: typeof hear): void {
      hear = listener;
      let hasController = serviceWorker.controller !== null;
      serviceWorker.addEventListener('controllerchange', () => {
        // A page that came without a service worker was never of another version than its first one.
        if (hasController) hear({ type: 'replaced' });
        hasController = true;
      });
      void serviceWorker.ready.then(() => hear({ type: 'kept' }));
      register().then(lookAgain, () => undefined);
    },

    async takeOver(): Promise<void> {
      const waiting = registration?.waiting;
      if (!waiting) return;
      const changed = new Promise((resolve) => {
        serviceWorker.addEventListener('controllerchange', resolve, { once: true });
      });
      waiting.postMessage('take over' satisfies ToServiceWorker);
      await changed;
    },

    reload: () => location.reload(),
  };
}

/** What a version says is new in it; null when it does not answer. */
function newsOf(worker: ServiceWorker): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const give = (news: unknown) => {
      port1.close();
      resolve(news);
    };
    port1.onmessage = ({ data }: MessageEvent<NewsAnswer | null>) => give(data?.news ?? null);
    setTimeout(() => give(null), answerMs);
    worker.postMessage('news' satisfies ToServiceWorker, [port2]);
  });
}
