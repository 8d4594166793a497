import type { Money } from '../commerce/money.ts';

/** A calendar day as seen from another one, both YYYY-MM-DD in the same place: "today", "Thursday", "October 3". */
export interface DaySeen {
  readonly date: string;
  readonly today: string;
}

export type { Money };
