import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Candidate, Match } from '../../lambda/catalogue/catalogue.ts';
import { find, picks } from './ask-catalogue.ts';
import { clean, foreign, misheard, type SpokenQuery } from './spoken-queries.ts';

interface Asked extends SpokenQuery {
  readonly match: Match;
}

const ask = (queries: readonly SpokenQuery[]): Promise<readonly Asked[]> =>
  Promise.all(queries.map(async (query) => ({ ...query, match: await find(query.said) })));

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

/** Floors, a little below what was measured: `npm run bench:catalogue` prints the numbers of today. */
describe('the catalogue, measured', () => {
  let [heard, mistaken, strange]: (readonly Asked[])[] = [];

  beforeAll(async () => {
    [heard, mistaken, strange] = await Promise.all([
      ask(clean),
      ask(misheard),
      ask(foreign.map((said) => ({ said, meant: '' }))),
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
    expect(top1(taken)).toBeGreaterThanOrEqual(0.97);
  });

  test('takes without asking most of what was heard well with its size', () => {
    const sized = (heard ?? []).filter(({ meant }) => meant.includes('/'));
    expect(share(sized, ({ match }) => match.kind === 'sure')).toBeGreaterThanOrEqual(0.9);
  });

  test('says so when the shop has nothing of the kind', () => {
    expect(share(strange ?? [], ({ match }) => match.kind === 'none')).toBeGreaterThanOrEqual(0.83);
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
