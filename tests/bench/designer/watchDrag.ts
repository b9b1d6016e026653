/** What a drag cost, from the moment at which the page was told to watch. */
export type DragTold = {
  /** How many times the hand asked for another picture. */
  readonly inputs: number;
  /** For each input that was drawn: from the input to the first moment after its picture was painted. */
  readonly paintedMs: readonly number[];
  /** Tasks of the main thread over 50 ms. */
  readonly longTasksMs: readonly number[];
};

/** The watcher as the bench speaks to it. */
export type DragWatch = { readonly begin: () => void; readonly tell: () => DragTold };

/** One input of a hand; `painted` is null until the picture that it asked for has been painted. */
type Input = { readonly at: number; readonly isLimit: boolean; painted: number | null };

/**
 * Runs in the page before the app. An input of a slider or of a curve is followed to the question that the worker is asked
 * right after it, to the answer, and to the drawing of the canvas; one of a limit is drawn at once. Both are followed to the first
 * moment after the frame was painted.
 */
export function watchDrag(): void {
  let inputs: Input[] = [];
  let longTasksMs: number[] = [];
  let isWatching = false;
  let isInFrame = false;
  let answered: Input | undefined;
  const asked = new Map<number, Input | undefined>();
  const heard = new WeakSet<Worker>();

  /** Hears of every call of a method before it is made. */
  const wrap = <Self extends object>(
    prototype: Self,
    name: string,
    hearCall: (given: readonly unknown[], self: Self) => void,
  ) => {
    const method = Reflect.get(prototype, name) as (...given: unknown[]) => unknown;
    Reflect.set(prototype, name, function (this: Self, ...given: unknown[]) {
      hearCall(given, this);
      return Reflect.apply(method, this, given);
    });
  };

  // All inputs count from when the page hears of them, as in the reference: an `input` event bears that time anyway; one
  // of a pointer bears an earlier one, for the browser holds it until the next frame.
  const hear = (isLimit: boolean): Input | null => {
    if (!isWatching) return null;
    const input: Input = { at: performance.now(), isLimit, painted: null };
    inputs.push(input);
    return input;
  };

  window.addEventListener(
    'input',
    (event) => {
      const { target } = event;
      if (target instanceof HTMLInputElement && target.type === 'range') hear(false);
    },
    true,
  );

  /** Limits move by whole points and curves by whole days: a hand that stays on the same one asks for nothing. */
  let moved: { readonly input: Input; readonly handle: Element; readonly score: string | null } | null = null;
  const handleOf = (event: PointerEvent) =>
    event.buttons === 1 && event.target instanceof Element ? event.target.closest('[role="slider"]') : null;
  window.addEventListener(
    'pointermove',
    (event) => {
      const handle = handleOf(event);
      const input = handle && hear(handle.closest('.histogram') !== null);
      moved = input && { input, handle, score: handle.getAttribute('aria-valuenow') };
    },
    true,
  );
  window.addEventListener('pointermove', () => {
    const last = moved;
    if (last === null) return;
    // The app has heard of it, and draws before this.
    queueMicrotask(() => {
      if (last.handle.getAttribute('aria-valuenow') !== last.score) return;
      inputs = inputs.filter((input) => input !== last.input);
    });
  });

  wrap(Worker.prototype, 'postMessage', ([message]) => {
    const { id, ask } = message as { id?: number; ask?: { type: string } };
    if (ask?.type === 'score' && id !== undefined) asked.set(id, inputs.at(-1));
  });

  wrap(Worker.prototype, 'addEventListener', ([type], worker) => {
    if (type !== 'message' || heard.has(worker)) return;
    heard.add(worker);
    worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; answer?: unknown }>) => {
      if (data.answer !== undefined) answered = asked.get(data.id) ?? answered;
    });
  });

  const frame = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    frame((time) => {
      isInFrame = true;
      callback(time);
      isInFrame = false;
    });

  /** A message that is sent in a frame is heard when the frame has been painted. */
  const afterPaint = (then: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    if (isInFrame) port2.postMessage(null);
    else frame(() => port2.postMessage(null));
  };

  wrap(CanvasRenderingContext2D.prototype, 'clearRect', () => {
    const last = inputs.at(-1);
    const input = last?.isLimit === true ? last : answered;
    if (isWatching && input) afterPaint(() => (input.painted ??= performance.now()));
  });

  new PerformanceObserver((list) => {
    if (isWatching) longTasksMs.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });

  const watch: DragWatch = {
    begin() {
      [inputs, longTasksMs, answered, isWatching] = [[], [], undefined, true];
      asked.clear();
    },
    tell() {
      isWatching = false;
      const paintedMs = inputs.flatMap(({ at, painted }) => (painted === null ? [] : [painted - at]));
      return { inputs: inputs.length, paintedMs, longTasksMs };
    },
  };
  Object.assign(globalThis, { dragWatch: watch });
}
