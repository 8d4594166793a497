import type { CallContext } from '../../../lambda/commerce/backend.ts';
import type { Result } from '../../../lambda/commerce/result.ts';
import { failure } from '../../../lambda/commerce/result.ts';
import type { ArmedFaults, Operation } from './faults.ts';

/** Resolves `false` when the signal fires before the time is over. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<boolean>;

const reads: ReadonlySet<Operation> = new Set<Operation>([
  'readCatalogue',
  'readVariants',
  'listStores',
  'readCart',
  'listFulfillmentOptions',
  'listAddresses',
  'listPaymentMethods',
  'findOrderByKey',
  'listOrders',
  'listPurchases',
  'readOrder',
]);

/** One call as it travels to the shop and back, with everything that can happen to it on the way. */
export async function serveCall<T>(
  faults: ArmedFaults,
  wait: Wait,
  operation: Operation,
  ctx: CallContext,
  effect: () => Result<T>,
): Promise<Result<T>> {
  const lost = reads.has(operation) ? 'timeout' : 'outcome_unknown';
  await faults.before(operation);
  if (faults.down || isOver(ctx)) return failure('unavailable', { retryable: true });
  if (faults.takeLostRequest(operation)) return failure(lost, { retryable: true });
  const result = effect();
  await faults.after(operation);
  if (faults.takeLostAnswer(operation)) return failure(lost, { retryable: true });
  const heard = faults.delayMs === 0 || (await wait(faults.delayMs, ctx.signal));
  return heard && !isOver(ctx) ? result : failure(lost, { retryable: true });
}

const isOver = ({ signal }: CallContext): boolean => signal.aborted;

export const waitInRealTime: Wait = (ms, signal) =>
  new Promise((resolve) => {
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', giveUp);
      resolve(true);
    }, ms);
    const giveUp = () => {
      clearTimeout(timer);
      resolve(false);
    };
    signal.addEventListener('abort', giveUp, { once: true });
  });
