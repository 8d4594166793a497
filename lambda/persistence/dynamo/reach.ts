import { StoreUnavailable } from '../../runtime/store-unavailable.ts';

/** What the database says about a request of ours that makes no sense: a bug, not an outage. */
const bugs = new Set([
  'ValidationException',
  'ValidationError',
  'TypeMismatch',
  'InvalidParameter',
  'InvalidParameterType',
  'TypeError',
  'RangeError',
]);

/** Answers in time, or rejects with StoreUnavailable. A write that was given up on may still have happened. */
export async function reach<T>(operation: Promise<T>, patienceMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new StoreUnavailable(`no answer within ${patienceMs} ms`));
    }, patienceMs);
  });
  try {
    return await Promise.race([operation, tooLate]);
  } catch (error) {
    throw translate(error);
  } finally {
    clearTimeout(timer);
  }
}

/** The same for a conditional write: `undefined` when its condition did not hold. */
export async function reachConditionally<T>(
  operation: Promise<T>,
  patienceMs: number,
): Promise<T | undefined> {
  return reach(
    operation.catch((error: unknown) => {
      if (error instanceof Error && error.name === 'ConditionalCheckFailedException') {
        return undefined;
      }
      throw error;
    }),
    patienceMs,
  );
}

function translate(error: unknown): unknown {
  if (error instanceof StoreUnavailable) return error;
  if (error instanceof Error && bugs.has(error.name)) return error;
  return new StoreUnavailable('the database did not do it', { cause: error });
}
