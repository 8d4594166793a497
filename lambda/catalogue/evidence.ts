import type { Heard } from './heard.ts';
import type { Label, ShelvedProduct, ShelvedVariant, VariantOnShelf } from './label.ts';
import type { Shelf } from './shelf.ts';
import { understand, type Reading } from './understand.ts';
import type { Word } from './vocabulary.ts';

/** What speaks for a variant, in points: one more makes it about 2.7 times as likely. */
export interface Evidence extends VariantOnShelf {
  /** From what was said of the thing, and from the size that was said: nothing makes up for another size. */
  readonly points: number;
  readonly sizePoints: number;
  /** How clearly it was said, 0 to 1. */
  readonly share: number;
  /** The same, less where its kind or its size was not said: what was bought before counts only as far as it was meant. */
  readonly fit: number;
  /** Another brand was said. */
  readonly ofOther: boolean;
}

const points = {
  /** All that was said is explained. */
  heard: 9,
  /** All of its name was said. */
  named: 3,
  /** The kind of thing was said ("milk" of "whole milk"), or something else of it ("milk" of "milk chocolate"). */
  kindSaid: 2,
  kindUnsaid: -1,
  /** The kind of thing that was said is another one. */
  otherKind: -2,
  size: 1.5,
  otherSize: -5,
  brand: 1,
  otherBrand: -5,
  /** Who wants the shop's own is after the price, and takes another where there is none. */
  otherThanOwn: -2,
};

/** How well each variant of a product explains what was heard. */
export function weigh(
  heard: Heard,
  shelved: ShelvedProduct,
  sizes: ReadonlyMap<ShelvedVariant, number>,
  shelf: Shelf,
): readonly Evidence[] {
  const isNamedSo = saysName(heard, shelved, sizes);
  const brand = saysBrand(heard, shelved);
  const ofOther = brand === 'other';
  const isOnlyLike = ofOther || saysAnotherToTheLetter(heard, shelved, shelf);
  const ofBrand = pointsOfBrand(brand, heard);
  return shelved.variants.map((variant) => {
    const fits = sizes.get(variant) ?? 0;
    const sizeFits = fits > 0 && !isNamedSo;
    const sizePoints = isNamedSo || sizeFits ? points.size : -Math.min(0, fits) * points.otherSize;
    const meant = (isNamedSo ? 1 : 1 + Math.min(0, fits)) * (isOnlyLike ? onlyLike : 1);
    const best = shelved.labels
      .map((label) => weighLabel(heard, { shelved, variant, label, sizeFits }, shelf))
      .reduce((one, other) => (other.points > one.points ? other : one), nothing);
    const fit = best.fit * meant;
    const share = best.share * (ofOther ? instead : 1);
    return { shelved, variant, share, fit, points: best.points + ofBrand, sizePoints, ofOther };
  });
}

const nothing = { points: 0, share: 0, fit: 0 };

interface Named extends VariantOnShelf {
  readonly label: Label;
  readonly sizeFits: boolean;
}

function weighLabel(heard: Heard, { shelved, variant, label, sizeFits }: Named, shelf: Shelf) {
  const aptness = (word: Word) => {
    if (label.words.includes(word)) return label.aptness;
    return variant.words.has(word) ? 1 : (shelved.words.get(word) ?? 0) * besides;
  };
  const reading = understand(heard, aptness, sizeFits);
  const kindSaid = reading.said.get(label.head) ?? 0;
  const kind =
    (kindSaid > 0 ? points.kindSaid * kindSaid * reading.share : points.kindUnsaid) +
    (saysOtherKind(heard, reading, shelved, shelf) ? points.otherKind : 0);
  const named = saidShare(label, reading, shelf) * label.aptness;
  return {
    points: points.heard * reading.share + points.named * named + kind,
    share: reading.share,
    fit: reading.share * (kindSaid > 0 ? 1 : 0.4),
  };
}

/** "Milk" is no word for chocolate, though it stands on the bar. */
function saysOtherKind(heard: Heard, { head }: Reading, { labels }: ShelvedProduct, shelf: Shelf) {
  if (heard.head < 0) return false;
  return !head || (shelf.isKind(head) && !labels.some((label) => label.head === head));
}

/** What is of another brand than the one that was said is worth a question at most. */
const instead = 0.75;

/** Flowers that somebody buys every week are not what "flour" means, while there is flour. */
const onlyLike = 0.1;

function saysAnotherToTheLetter({ head, clues }: Heard, { labels }: ShelvedProduct, shelf: Shelf) {
  const kinds = (clues[head]?.alikes ?? [])
    .filter(({ likeness, words }) => likeness === 1 && words.length === 1)
    .flatMap(({ words }) => words)
    .filter((word) => shelf.isKind(word));
  return kinds.length > 0 && !labels.some((label) => kinds.includes(label.head));
}

/** Words that are true of the product, but not of the name it is called by here. */
const besides = 0.92;

function saidShare(label: Label, { said }: Reading, shelf: Shelf): number {
  let [whole, part] = [0, 0];
  for (const word of label.words) {
    whole += shelf.weight(word);
    part += shelf.weight(word) * (said.get(word) ?? 0);
  }
  return whole > 0 ? part / whole : 0;
}

/** "Large" says no size where the eggs are called large, while "a dozen eggs" does, though people call them that. */
function saysName(
  { sizeAt, words, size }: Heard,
  { words: own, variants }: ShelvedProduct,
  sizes: ReadonlyMap<ShelvedVariant, number>,
): boolean {
  if (!size) return false;
  const isItself = size.kind !== 'relative';
  if (isItself && variants.some((variant) => (sizes.get(variant) ?? 0) > 0)) return false;
  const name = new Set([...own.keys()].map((word) => word.text));
  return [...sizeAt].every((at) => name.has(words[at] ?? ''));
}

type SaidBrand = 'own' | 'other' | undefined;

/** A brand that the shop does not know at all speaks for and against nothing. */
function saysBrand({ brandAt, clues }: Heard, { words }: ShelvedProduct): SaidBrand {
  const alikes = [...brandAt].flatMap((at) => clues[at]?.alikes ?? []);
  const isOwn = alikes.some(
    (alike) => alike.likeness >= 0.7 && alike.words.every((word) => words.has(word)),
  );
  const isKnown = alikes.some(({ likeness }) => likeness >= 0.85);
  return isOwn ? 'own' : isKnown ? 'other' : undefined;
}

function pointsOfBrand(said: SaidBrand, { ofOwnBrand }: Heard): number {
  if (said === 'own') return points.brand;
  if (said !== 'other') return 0;
  return ofOwnBrand ? points.otherThanOwn : points.otherBrand;
}
