import { fault, type Fault } from '../finding.ts';
import { storeWordsOf } from '../words.ts';
import type { Listing } from './read-manifest.ts';

/** A store page says what the skill is, that an account is linked, and that larger orders take a voice code. */
export function listingFaults(locale: string, listing: Listing): readonly Fault[] {
  const { name, summary, description, keywords } = listing;
  const empty = Object.entries({ name, summary, description, keywords: keywords.join('') })
    .filter(([, text]) => text.trim() === '')
    .map(([field]) => fault('LISTING_INCOMPLETE', `${locale} has no ${field}: write it`));
  const words = storeWordsOf(locale);
  if (description.trim() === '') return empty;
  return [
    ...empty,
    ...((words?.linking?.test(description) ?? true)
      ? []
      : [
          fault(
            'DESCRIPTION_LINKING',
            `the description of ${locale} does not say that an account is linked: say so`,
          ),
        ]),
    ...((words?.code?.test(description) ?? true)
      ? []
      : [
          fault(
            'DESCRIPTION_VOICE_CODE',
            `the description of ${locale} does not mention the four-digit voice code: say when it is asked for`,
          ),
        ]),
  ];
}
