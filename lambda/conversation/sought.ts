import type { SpokenItem } from './intent.ts';
import type { Turn } from './turn.ts';

/** The product that is named in this turn; words that only choose among options name none. */
export function soughtIn({ intent, session }: Turn): SpokenItem | undefined {
  switch (intent.kind) {
    case 'add-to-cart':
    case 'reorder':
      return isNamed(intent.item) ? intent.item : undefined;
    case 'answer':
      return session.pending?.kind !== 'choose-product' && isNamed(intent.item)
        ? intent.item
        : undefined;
    default:
      return undefined;
  }
}

const isNamed = ({ product, brand }: SpokenItem): boolean =>
  product !== undefined || brand !== undefined;
