import type { Money } from '../commerce/money.ts';

/** Orders of so much or more need a voice code, one amount per currency; in any other currency every order does. */
export const codeNeededFrom: readonly Money[] = [{ amount: 100_00, currency: 'USD' }];
