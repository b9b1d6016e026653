/** A value, or an expected failure as data. Only `i18n` turns its reason into words. */
export type Result<Value, Failure extends { readonly reason: string }> =
  { readonly ok: true; readonly value: Value } | ({ readonly ok: false } & Failure);

/** The successful result. */
export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}
