import type { Candidate, ProductQuery } from './catalogue.ts';
import { weigh, type Evidence } from './evidence.ts';
import { hear, type Heard } from './heard.ts';
import { noHistory, type History } from './history.ts';
import { fitSize, usualSize } from './said-size.ts';
import type { ShelvedProduct, ShelvedVariant } from './label.ts';
import type { Shelf } from './shelf.ts';
import { toCandidate } from './to-candidate.ts';

/** A product that may have been meant, with its variants, likeliest first. */
export interface RankedProduct {
  readonly confidence: number;
  /** The platform took what it heard for this one. */
  readonly resolved: boolean;
  /** How clearly it was said, 0 to 1. */
  readonly clarity: number;
  readonly variants: readonly Candidate[];
}

export interface Ranking {
  /** Likeliest first. */
  readonly products: readonly RankedProduct[];
  /** How likely it is that nothing on the shelf was meant. */
  readonly nothing: number;
}

const shortlist = 48;
const negligible = 0.001;
/** The points that something must gather to be as likely as nothing at all. */
const doubt = 6.5;
/** What the platform resolved is worth this much, whatever the text says: the text decides among those. */
const resolvedPoints = 11;
const resolvedLead = 0.5;
const textAmongResolved = 0.2;
const resolvedFit = 0.9;

/** Everything in the shop that may have been meant, each against all others and against nothing. */
export function rankAll(query: ProductQuery, shelf: Shelf, history: History): Ranking {
  const heard = hear(query, shelf);
  if (saysNoThing(heard) && query.ids.length === 0) return { products: [], nothing: 1 };
  const resolved = query.ids.flatMap((id) => shelf.product(id) ?? []);
  const bought = history.bought.flatMap((id) => shelf.variant(id)?.shelved ?? []);
  const all = [...new Set([...shelf.nearest(heard.clues, shortlist), ...resolved, ...bought])];
  const near = query.without ? withoutThese(all, new Set(query.without)) : all;
  if (near.length === 0) return { products: [], nothing: 1 };
  const ownSizes = near.map(({ variants }) => variants);
  return rank({ query, heard, shelf, history, sizes: ownSizes }, near);
}

const withoutThese = (all: readonly ShelvedProduct[], ids: ReadonlySet<string>) =>
  all
    .map((shelved) => ({
      ...shelved,
      variants: shelved.variants.filter(({ variant }) => !ids.has(variant.id)),
    }))
    .filter(({ variants }) => variants.length > 0);

/** "The big one", "a dozen": of what? */
const saysNoThing = ({ head, brandAt }: Heard): boolean => head < 0 && brandAt.size === 0;

/** The same among a few, where "the big one" is the biggest of them all. */
export function rankAmong(
  query: ProductQuery,
  shelf: Shelf,
  among: readonly ShelvedProduct[],
): Ranking {
  const allSizes = [among.flatMap(({ variants }) => variants)];
  const heard = hear(query, shelf);
  return rank({ query, heard, shelf, history: noHistory, sizes: allSizes }, among);
}

interface Question {
  readonly query: ProductQuery;
  readonly heard: Heard;
  readonly shelf: Shelf;
  readonly history: History;
  /** What is compared when a size was said: each group for itself. */
  readonly sizes: readonly (readonly ShelvedVariant[])[];
}

function rank(question: Question, among: readonly ShelvedProduct[]): Ranking {
  const { query, heard, shelf } = question;
  const fits = fitSizes(question);
  const rated = among.map((shelved) => {
    const variants = weigh(heard, shelved, fits, shelf).map((one) => rate(one, question));
    const points = Math.max(...variants.map((variant) => variant.points));
    return { shelved, points, variants };
  });
  const odds = likelihoods([doubt, ...rated.map(({ points }) => points)]);
  const products = rated.flatMap(({ variants }, at) => {
    const confidence = odds[at + 1] ?? 0;
    const isResolved = variants.some(({ evidence }) => isResolvedTo(evidence, query));
    if (confidence < negligible && !isResolved) return [];
    return {
      confidence,
      resolved: isResolved,
      clarity: Math.max(...variants.map(({ evidence }) => evidence.share)),
      variants: toCandidates(variants, confidence, question),
    };
  });
  products.sort((one, other) => other.confidence - one.confidence);
  return { products, nothing: odds[0] ?? 1 };
}

interface Rated {
  readonly evidence: Evidence;
  readonly points: number;
}

function rate(evidence: Evidence, { query, history }: Question): Rated {
  const { id } = evidence.variant.variant;
  const isResolved = isResolvedTo(evidence, query);
  const { points, sizePoints, fit } = evidence;
  const said = isResolved
    ? Math.max(points, resolvedPoints + points * textAmongResolved) + resolvedLead
    : points;
  const meant = isResolved && sizePoints >= 0 ? Math.max(fit, resolvedFit) : fit;
  return { evidence, points: said + sizePoints + history.points(id) * meant };
}

/** Platforms resolve a name without the brand that was said with it. */
const isResolvedTo = ({ shelved, ofOther }: Evidence, { ids }: ProductQuery): boolean =>
  !ofOther && ids.includes(shelved.product.id);

/** Where nothing of a group has the size that was said, one of another size is still better than nothing. */
const nobodyFits = 0.4;

/** 1 for a variant of the size that was said, down to -1 for one of another size; 0 where nobody can tell. */
function fitSizes({ heard, sizes }: Question): ReadonlyMap<ShelvedVariant, number> {
  const { size } = heard;
  if (!size) return new Map();
  return new Map(
    sizes.flatMap((group) => {
      const fits = fitSize(size, group);
      const share = fits.includes(1) ? 1 : nobodyFits;
      return group.map((variant, at) => [variant, (fits[at] ?? 0) * share] as const);
    }),
  );
}

/** Likeliest first; where nothing speaks for any, the usual size first. */
function toCandidates(
  rated: readonly Rated[],
  confidence: number,
  { history }: Question,
): readonly Candidate[] {
  const odds = likelihoods(rated.map(({ points }) => points));
  const usual = usualSize(rated.map(({ evidence }) => evidence.variant));
  const ranked = rated.map(({ evidence }, at) => ({
    candidate: toCandidate(evidence, confidence * (odds[at] ?? 0), history),
    isUsual: Number(evidence.variant === usual),
  }));
  ranked.sort(
    (one, other) =>
      other.candidate.confidence - one.candidate.confidence || other.isUsual - one.isUsual,
  );
  return ranked.map(({ candidate }) => candidate);
}

/** Probabilities from points (softmax). */
function likelihoods(points: readonly number[]): readonly number[] {
  const most = Math.max(...points);
  const odds = points.map((one) => Math.exp(one - most));
  const whole = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / whole);
}
