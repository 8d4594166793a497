/**
 * Starts the process's clock at an instant; it goes on from there. Before anything else is loaded. Answers with what
 * starts it there once more: a shop that took its time to open has not yet let any of it pass.
 */
export function startClockAt(instant: string): () => void {
  const RealDate = globalThis.Date;
  const start = RealDate.parse(instant);
  if (!Number.isFinite(start)) throw new Error(`not an instant: ${instant}`);
  let offset = start - RealDate.now();
  const now = (): number => RealDate.now() + offset;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    apply: () => new RealDate(now()).toString(),
    get: (target, property) =>
      property === 'now' ? now : (Reflect.get(target, property) as unknown),
  });
  return () => {
    offset = start - RealDate.now();
  };
}
