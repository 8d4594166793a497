import { fault, type Fault } from '../finding.ts';
import type { Listing } from './read-manifest.ts';

/** A store page says what the skill is, that an account is linked, and that larger orders take a voice code. */
export function listingFaults(locale: string, listing: Listing): readonly Fault[] {
  const { name, summary, description, keywords } = listing;
  const empty = Object.entries({ name, summary, description, keywords: keywords.join('') })
    .filter(([, text]) => text.trim() === '')
    .map(([field]) => fault('LISTING_INCOMPLETE', `${locale} has no ${field}: write it`));
  const words = said[locale.split('-')[0] ?? ''];
  if (description.trim() === '' || !words) return empty;
  return [
    ...empty,
    ...(words.linking.test(description)
      ? []
      : [
          fault(
            'DESCRIPTION_LINKING',
            `the description of ${locale} does not say that an account is linked: say so`,
          ),
        ]),
    ...(words.code.test(description)
      ? []
      : [
          fault(
            'DESCRIPTION_VOICE_CODE',
            `the description of ${locale} does not mention the four-digit voice code: say when it is asked for`,
          ),
        ]),
  ];
}

/** How each of Alexa's languages here speaks of linking an account, and of a voice code of four digits. */
const said: Readonly<Record<string, { readonly linking: RegExp; readonly code: RegExp }>> = {
  en: { linking: /\blink/i, code: /four[- ]digit.{0,20}code|code.{0,20}four digits/i },
  es: { linking: /vincul|enlaz/i, code: /código.{0,30}cuatro (cifras|dígitos)/i },
  it: { linking: /colleg|associ/i, code: /codice.{0,30}quattro cifre/i },
  pt: { linking: /vincul|conect/i, code: /código.{0,30}quatro (dígitos|números)/i },
  fr: { linking: /associ|li[eé]|reli/i, code: /code.{0,30}quatre chiffres/i },
  de: {
    linking: /verknüpf|verbind/i,
    code: /vierstellige.{0,20}code|code.{0,30}vier (ziffern|stellen)/i,
  },
};
