import type { Seller } from '../commerce/backend.ts';
import type { BackendError } from '../commerce/result.ts';
import type { Logger } from '../runtime/logger.ts';
import { say } from '../speech/message.ts';
import { writeUpstreamPage } from './pages/sign-in-page.ts';
import type { SignInStep } from './sign-in-step.ts';
import { patienceMs, toTrouble, type Attempt, type SignedIn } from './sign-in.ts';
import type { UpstreamVisits } from './upstream-visits.ts';

/** One button that leads to the provider, and what comes back from there. */
export function createUpstreamStep(ports: {
  readonly visits: UpstreamVisits;
  readonly logger: Logger;
  readonly seller: Seller;
}): SignInStep {
  const { visits, logger, seller } = ports;
  const contextOf = ({ locale, requestId }: Attempt) => ({
    locale,
    requestId,
    signal: AbortSignal.timeout(patienceMs),
  });
  const fail = (error: BackendError): SignedIn => {
    logger.warn('linking.sign-in-failed', { code: error.code, detail: error.detail });
    return error.code === 'not_found'
      ? { kind: 'lost' }
      : toTrouble(error, seller, say('linking.not-signed-in'));
  };
  return {
    write: writeUpstreamPage,
    async submit(attempt) {
      const begun = await visits.begin(contextOf(attempt), attempt.requestId);
      return begun.ok ? { kind: 'elsewhere', url: begun.value } : fail(begun.error);
    },
    async comeBack(attempt, search) {
      const back = await visits.finish(contextOf(attempt), attempt.requestId, search);
      return back.ok ? { kind: 'customer', customer: back.value } : fail(back.error);
    },
  };
}
