import type { Spoken } from '../../conversation/intent.ts';
import { dig, digList, digText } from './dig.ts';

/** One slot as it was heard and resolved; of several values the first. `undefined` when it is empty or unresolved ("?"). */
export function readSpoken(slot: unknown): Spoken | undefined {
  const value = digList(slot, 'slotValue', 'values')[0] ?? dig(slot, 'slotValue') ?? slot;
  const heard = digText(value, 'value') ?? digText(slot, 'value');
  if (heard === undefined || heard.trim() === '?') return undefined;
  const resolved = dig(value, 'resolutions') === undefined ? slot : value;
  return { heard: heard.trim(), ids: readIds(resolved) };
}

/** What this very shopper is likely to mean (the dynamic authority) goes before what everybody can say. */
function readIds(value: unknown): readonly string[] {
  const authorities = digList(value, 'resolutions', 'resolutionsPerAuthority').filter(matched);
  const ordered = [
    ...authorities.filter(isDynamic),
    ...authorities.filter((authority) => !isDynamic(authority)),
  ];
  const ids = ordered
    .flatMap((authority) => digList(authority, 'values'))
    .map((each) => digText(each, 'value', 'id'))
    .filter((id) => id !== undefined);
  return [...new Set(ids)];
}

/** Some senders give the code as a number, or none: then the values speak for themselves. */
function matched(authority: unknown): boolean {
  const code = dig(authority, 'status', 'code');
  return typeof code !== 'string' || code === 'ER_SUCCESS_MATCH';
}

const isDynamic = (authority: unknown): boolean =>
  digText(authority, 'authority')?.includes('.echo-sdk.dynamic.') ?? false;
