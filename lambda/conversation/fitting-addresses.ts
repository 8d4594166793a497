import { fold } from '../catalogue/fold.ts';
import type { Language } from '../catalogue/language.ts';
import { samePlace, type PostalAddress, type SavedAddress } from '../commerce/postal-address.ts';
import type { Spoken } from './intent.ts';

/** The addresses of the shopper's book that fit what was said; `current` is what "the other one" is not. */
export function fittingAddresses(
  addresses: readonly SavedAddress[],
  said: Spoken | undefined,
  {
    current,
    language,
  }: { readonly current: PostalAddress | undefined; readonly language: Language },
): readonly SavedAddress[] {
  if (!said) return addresses;
  const wordsOf = (text: string) => tellingWords(text, language);
  const heard = wordsOf(said.heard);
  if (said.ids.includes('other')) {
    return addresses.filter((one) => !current || !samePlace(one, current));
  }
  const wanted = [heard, ...said.ids.map((id) => wordsOf(id))].filter(({ length }) => length > 0);
  const labelled = addresses.filter(({ label }) =>
    wanted.some((words) => label !== undefined && holds(wordsOf(label), words)),
  );
  if (labelled.length > 0) return labelled;
  return addresses.filter((one) =>
    wanted.some((words) => holds(wordsOf(`${one.streetAddress} ${one.addressLocality}`), words)),
  );
}

/** What an address may be called aloud: by its label; its street is for ears that are known, and a town for all others. */
export function addressName(
  { label, streetAddress, addressLocality }: SavedAddress,
  isKnown: boolean,
): string {
  return label ?? (isKnown ? streetAddress : addressLocality);
}

/** All the words that were said, the others not. */
const holds = (name: readonly string[], said: readonly string[]): boolean =>
  said.every((word) => name.includes(word));

/** "My mother's place" is "mother", and "the house" alone is "house". */
function tellingWords(text: string, { isAddressFiller }: Language): readonly string[] {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const telling = words.filter((word) => !isAddressFiller(word));
  return telling.length > 0 ? telling : words;
}
