import type { CommerceBackend } from '../../lambda/commerce/backend.ts';
import type { Result } from '../../lambda/commerce/result.ts';

/** A call of the port to the shop: `ok`, `replayed`, the error's code, or `threw` for a bug. */
export interface RecordedCall {
  readonly operation: string;
  readonly outcome: string;
  readonly ms: number;
}

/** The same shop, with every call told when it is over. */
export function recordCalls(
  shop: CommerceBackend,
  record: (call: RecordedCall) => void,
): CommerceBackend {
  return new Proxy(shop, {
    get(target, operation) {
      const member: unknown = Reflect.get(target, operation);
      if (typeof member !== 'function' || typeof operation !== 'string') return member;
      return async (...args: readonly unknown[]): Promise<unknown> => {
        const startedAt = performance.now();
        const told = (outcome: string) => {
          record({ operation, outcome, ms: Math.round(performance.now() - startedAt) });
        };
        try {
          const result = (await Reflect.apply(member, target, args)) as Result<unknown>;
          told(outcomeOf(result));
          return result;
        } catch (error) {
          told('threw');
          throw error;
        }
      };
    },
  });
}

function outcomeOf(result: Result<unknown>): string {
  if (!result.ok) return result.error.code;
  return result.replayed ? 'replayed' : 'ok';
}
