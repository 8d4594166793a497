/** Starts the process's clock at an instant; it goes on from there. Before anything else is loaded. */
export function startClockAt(instant: string): void {
  const RealDate = globalThis.Date;
  const offset = RealDate.parse(instant) - RealDate.now();
  if (!Number.isFinite(offset)) throw new Error(`not an instant: ${instant}`);
  const now = (): number => RealDate.now() + offset;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    apply: () => new RealDate(now()).toString(),
    get: (target, property) =>
      property === 'now' ? now : (Reflect.get(target, property) as unknown),
  });
}
