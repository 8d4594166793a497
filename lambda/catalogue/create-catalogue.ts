import type { CallContext, CommerceBackend } from '../commerce/backend.ts';
import { success } from '../commerce/result.ts';
import type { Clock } from '../runtime/clock.ts';
import { silentLogger, type Logger } from '../runtime/logger.ts';
import type { Candidate, Catalogue, Match } from './catalogue.ts';
import { decide } from './decide.ts';
import { createFreshShelf, type FreshShelf } from './fresh-shelf.ts';
import { noHistory, readHistory } from './history.ts';
import { languageOf, loadLanguage } from './load-language.ts';
import { shelveOffered } from './offered.ts';
import { bySize } from './said-size.ts';
import { rankAll, rankAmong } from './rank.ts';
import { toCandidate } from './to-candidate.ts';

interface Parts {
  readonly shop: Pick<CommerceBackend, 'readCatalogue'>;
  readonly clock: Clock;
  /** Milliseconds after which the shop is asked what has changed. */
  readonly refreshMs?: number;
  readonly logger?: Logger;
  /** What the shop sells under its own name. */
  readonly ownBrand?: string;
}

const fiveMinutes = 300_000;

/** The shop's products, found by what was said. One for all turns of a process: it keeps the products in memory, once for each language it is asked in. */
export function createCatalogue(parts: Parts): Catalogue {
  const { clock } = parts;
  const shelves = new Map<string, Promise<FreshShelf>>();
  const filled: FreshShelf[] = [];
  let brands: readonly string[] = [];

  async function shelve(locale: string): Promise<FreshShelf> {
    const language = await loadLanguage(locale);
    const common = { refreshMs: fiveMinutes, logger: silentLogger };
    const shelf = createFreshShelf({ ...common, ...parts, language });
    filled.push(shelf);
    return shelf;
  }

  function shelfFor(locale: string): Promise<FreshShelf> {
    const language = languageOf(locale);
    const known = shelves.get(language);
    if (known) return known;
    const shelf = shelve(locale);
    shelves.set(language, shelf);
    return shelf;
  }

  const freshShelf = async (ctx: CallContext) => (await shelfFor(ctx.locale)).get(ctx);

  return {
    language: loadLanguage,

    brands() {
      const all = new Set(filled.flatMap(({ now }) => [...now.brands]));
      if (all.size !== brands.length) brands = [...all];
      return brands;
    },

    async find(ctx, query, purchases) {
      const fresh = await freshShelf(ctx);
      if (!fresh.ok) return fresh;
      return success(decide(rankAll(query, fresh.value, readHistory(purchases, clock()))));
    },

    async choose({ locale }, query, among) {
      const { now } = await shelfFor(locale);
      const offered = shelveOffered(among, now);
      return asOffered(decide(rankAmong(query, offered.shelf, offered.products)), among);
    },

    async sizes(ctx, id) {
      const fresh = await freshShelf(ctx);
      if (!fresh.ok) return fresh;
      const shelved = fresh.value.product(id);
      return success(
        bySize(shelved?.variants ?? []).flatMap(({ variant: { id } }) => {
          const known = fresh.value.variant(id);
          return known ? [toCandidate(known, 1, noHistory)] : [];
        }),
      );
    },

    async candidate(ctx, id) {
      const fresh = await freshShelf(ctx);
      if (!fresh.ok) return fresh;
      const known = fresh.value.variant(id);
      return success(known && toCandidate(known, 1, noHistory));
    },
  };
}

/** What was offered keeps the name it was offered by. */
function asOffered(match: Match, among: readonly Candidate[]): Match {
  const offered = (candidate: Candidate): Candidate => ({
    ...candidate,
    ...among.find(({ variantId }) => variantId === candidate.variantId),
    confidence: candidate.confidence,
  });
  switch (match.kind) {
    case 'none':
      return match;
    case 'choose':
      return { kind: 'choose', options: match.options.map(offered) };
    case 'sure':
    case 'doubtful':
      return { kind: match.kind, pick: offered(match.pick) };
  }
}
