import type { Candidate, Match } from './catalogue.ts';

/** All that may be meant, however sure that is. */
export function meantBy(match: Match): readonly Candidate[] {
  switch (match.kind) {
    case 'sure':
    case 'doubtful':
      return [match.pick];
    case 'choose':
      return match.options;
    case 'none':
      return [];
  }
}
