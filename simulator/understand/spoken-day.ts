import { format } from 'date-fns';
import type { SpokenDay } from './model.ts';

export interface DayFound {
  readonly day: SpokenDay;
  readonly length: number;
}

/** Reads from some place on; the words are folded. All readings there are. */
export type ReadDay = (words: readonly string[], from: number, now: Date) => readonly DayFound[];

export const date = (of: Date): SpokenDay => ({ kind: 'date', date: format(of, 'yyyy-MM-dd') });

export const monthOf = (of: Date): SpokenDay => ({ kind: 'month', month: format(of, 'yyyy-MM') });
