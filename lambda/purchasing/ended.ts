import type { Attempt } from './ledger.ts';
import type { ApprovalOutcome } from './purchasing.ts';

/** What a yes is told again when its attempt came to an end before; `undefined` while it has not. */
export function ended({ quote, progress }: Attempt): ApprovalOutcome | undefined {
  switch (progress.kind) {
    case 'placed':
      return { kind: 'placed', order: progress.order, quote, replayed: true };
    case 'declined':
      return { kind: 'declined', url: progress.url };
    case 'undone':
    case 'void':
      return { kind: 'nothing-to-approve' };
    case 'claimed':
    case 'placing':
    case 'needs-action':
    case 'unknown':
      return undefined;
  }
}
