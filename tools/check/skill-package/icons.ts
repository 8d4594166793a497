import { fault, type Fault } from '../finding.ts';
import { pngSize } from './png-size.ts';
import type { Listing } from './read-manifest.ts';

/** The files of the skill package by their paths in it: "assets/icon-108.png". */
export type Assets = ReadonlyMap<string, Uint8Array>;

/** https://developer.amazon.com/docs/smapi/skill-manifest.html */
export const iconFaults = (locale: string, listing: Listing, assets: Assets): readonly Fault[] => [
  ...iconFault(`smallIconUri of ${locale}`, listing.smallIconUri, 108, assets),
  ...iconFault(`largeIconUri of ${locale}`, listing.largeIconUri, 512, assets),
];

function iconFault(name: string, uri: string, side: number, assets: Assets): readonly Fault[] {
  const file = uri.startsWith('file://') ? assets.get(uri.slice('file://'.length)) : undefined;
  if (!file) {
    return [fault('ICON_MISSING', `${name} is "${uri}", and no such file is there: npm run icons`)];
  }
  const size = pngSize(file);
  if (size?.width === side && size.height === side) return [];
  const found = size ? `${size.width} x ${size.height}` : 'no PNG';
  return [fault('ICON_SIZE', `${name} is ${found}, not ${side} x ${side} pixels: npm run icons`)];
}
