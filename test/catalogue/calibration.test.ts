import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Candidate, Match } from '../../lambda/catalogue/catalogue.ts';
import { demoCatalogue } from '../fixtures/demo-shelves.ts';
import { asQuery, catalogueOf, ctx, picks, valueOf } from './ask-catalogue.ts';
import { cornerStore } from './corner-store.ts';
import { demoClean, demoForeign, demoMisheard } from './demo-queries.ts';
import { clean, foreign, misheard, type SpokenQuery } from './spoken-queries.ts';

interface Asked extends SpokenQuery {
  readonly match: Match;
}

const asked =
  (catalogue: ReturnType<typeof catalogueOf>) =>
  (queries: readonly SpokenQuery[]): Promise<readonly Asked[]> =>
    Promise.all(
      queries.map(async (query) => ({
        ...query,
        match: valueOf(await catalogue.find(ctx, asQuery(query.said), [])),
      })),
    );

const isMeant = (pick: Candidate | undefined, { meant }: SpokenQuery): boolean =>
  meant
    .split(' or ')
    .some((one) => (one.includes('/') ? pick?.variantId : pick?.productId) === one);

const share = (asked: readonly Asked[], isRight: (one: Asked) => boolean): number =>
  asked.filter(isRight).length / asked.length;

const top1 = (asked: readonly Asked[]) => share(asked, (one) => isMeant(picks(one.match)[0], one));
const top3 = (asked: readonly Asked[]) =>
  share(asked, (one) =>
    picks(one.match)
      .slice(0, 3)
      .some((pick) => isMeant(pick, one)),
  );

interface Measured {
  readonly ask: ReturnType<typeof asked>;
  readonly clean: readonly SpokenQuery[];
  readonly misheard: readonly SpokenQuery[];
  readonly foreign: readonly string[];
  /** What of it must be known for foreign. */
  readonly strange: number;
}

const corner = { clean, misheard, foreign, strange: 0.83 };
const demo = { clean: demoClean, misheard: demoMisheard, foreign: demoForeign, strange: 0.5 };

/** Floors, a little below what was measured: `npm run bench:catalogue` prints the numbers of today. */
describe.each<[string, Measured]>([
  ['a corner store', { ask: asked(catalogueOf(cornerStore)), ...corner }],
  ['the demo shop', { ask: asked(catalogueOf(demoCatalogue, 'Corner Market')), ...demo }],
])('the catalogue of %s, measured', (_, { ask, ...queries }) => {
  let [heard, mistaken, strange]: (readonly Asked[])[] = [];

  beforeAll(async () => {
    [heard, mistaken, strange] = await Promise.all([
      ask(queries.clean),
      ask(queries.misheard),
      ask(queries.foreign.map((said) => ({ said, meant: '' }))),
    ]);
  });

  test('finds what was heard well', () => {
    expect(top1(heard ?? [])).toBeGreaterThanOrEqual(0.98);
    expect(top3(heard ?? [])).toBe(1);
  });

  test('finds what was misheard', () => {
    expect(top1(mistaken ?? [])).toBeGreaterThanOrEqual(0.9);
    expect(top3(mistaken ?? [])).toBeGreaterThanOrEqual(0.94);
  });

  test('is right where it takes something without asking', () => {
    const all = [...(heard ?? []), ...(mistaken ?? []), ...(strange ?? [])];
    const taken = all.filter(({ match }) => match.kind === 'sure');
    expect(taken.length).toBeGreaterThan(50);
    expect(
      taken.filter((one) => !isMeant(picks(one.match)[0], one)).map(({ said }) => said),
    ).toEqual([]);
  });

  test('takes without asking most of what was heard well with its size', () => {
    const sized = (heard ?? []).filter(({ meant }) => meant.includes('/'));
    expect(share(sized, ({ match }) => match.kind === 'sure')).toBeGreaterThanOrEqual(0.9);
  });

  test('says so when the shop has nothing of the kind', () => {
    expect(share(strange ?? [], ({ match }) => match.kind === 'none')).toBeGreaterThanOrEqual(
      queries.strange,
    );
    expect(share(strange ?? [], ({ match }) => match.kind === 'sure')).toBe(0);
  });

  test('gives up on little that it does have', () => {
    expect(share(heard ?? [], ({ match }) => match.kind === 'none')).toBe(0);
    expect(share(mistaken ?? [], ({ match }) => match.kind === 'none')).toBeLessThanOrEqual(0.04);
  });

  test('says of itself how often it is right', () => {
    const all = [...(heard ?? []), ...(mistaken ?? [])].filter(
      ({ match }) => match.kind === 'sure',
    );
    const claimed =
      all.reduce((sum, { match }) => sum + (picks(match)[0]?.confidence ?? 0), 0) / all.length;
    expect(Math.abs(top1(all) - claimed)).toBeLessThan(0.1);
  });
});
