/** What a bench page has found out, or why it could not. */
export type Told<T> = { readonly found: T } | { readonly fault: string };

/** Lets the bench, which watches the page, know how the work ended. */
export async function tell(work: () => Promise<unknown>): Promise<void> {
  const told: Told<unknown> = await work().then(
    (found) => ({ found }),
    (fault: unknown) => ({ fault: String(fault) }),
  );
  document.documentElement.dataset['told'] = JSON.stringify(told);
}
