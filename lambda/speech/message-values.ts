import type { Money } from '../commerce/money.ts';

/** A calendar day as seen from another one, both YYYY-MM-DD in the same place: "today", "Thursday", "October 3". */
export interface DaySeen {
  readonly date: string;
  readonly today: string;
}

/** A stretch of one day in a place's wall time (HH:MM). */
export interface Hours {
  readonly opens: string;
  readonly closes: string;
}

export type { Money };
