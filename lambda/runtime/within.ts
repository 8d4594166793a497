/**
 * The signal, or at most `ms` milliseconds. Node 20 forgets a timeout that only `AbortSignal.any` looks at, and then it never
 * fires: the listener keeps it.
 */
export function within(signal: AbortSignal, ms: number): AbortSignal {
  const timeout = AbortSignal.timeout(ms);
  timeout.onabort = () => undefined;
  return AbortSignal.any([signal, timeout]);
}
