import { seededRandom } from '../../simulator/understand/guess/seeded-random.ts';

/** Replaces each word, more often than not, by another word of English that is said nearly like it. */
export function createMishearing(seed: number): (text: string) => string {
  const { next, pick } = seededRandom(seed);
  const mishear = (word: string) => {
    const alike = confusions.get(word);
    return alike && next() < 0.5 ? pick(alike) : word;
  };
  return (text) => {
    const words = text.split(' ');
    const misheard = words.map(mishear);
    const surely = words.findIndex((word) => confusions.has(word));
    const changed = misheard.some((word, at) => word !== words[at]);
    if (changed || surely < 0) return misheard.join(' ');
    const alike = confusions.get(words[surely] ?? '') ?? [];
    return misheard.with(surely, pick(alike)).join(' ');
  };
}

/** The nearest words by the CMU Pronouncing Dictionary, which the catalogue's letter rules have never seen. */
const confusions: ReadonlyMap<string, readonly string[]> = new Map(
  `
milk: malt mark, butter: batter better, cheese: chas chews, cream: cram scream, eggs: beggs begs,
bread: braid breed, bagels: barrels vogels, muffins: toughens masons, tortillas: torpedos portrays,
crackers: brokers triggers, cookies: caters cockey, pancakes: pickets pockets, syrup: circuit,
honey: money hackney, coffee: cockey copy, tea: te tee, juice: gees joss, soda: solder sofa,
water: winter widow, lemonade: lament remand, rice: reiss rais, pasta: pester bestow,
noodles: models pedals, beans: bens benz, lentils: entails levels, soup: sapp seep,
broth: breath brief, chili: jolly chill, tuna: tunnel cano, salmon: summon sadden,
shrimp: crimp cramp, chicken: sicken thicken, turkey: cockey taxi, bacon: beckon batten,
sausage: savage, ham: heim hem, beef: buff brief, flour: flower flowers, salt: sort assault,
pepper: paper patter, cinnamon: summon honeymoon, vanilla: funnel, chocolate: jacket secret,
candy: caddy counter, pretzels: prisons pedals, chips: chirps chops, salsa: salls, ketchup: kitchen,
mustard: muster musters, mayonnaise: manners minis, vinegar: finger, pickles: panels pedals,
olives: hollings, peaches: butchers peters, pears: pairs pars, apples: appalls appeals,
bananas: bemoans enamors, grapes: grips groups, carrots: carpets carts, spinach: stanch cinch,
lettuce: letters letts, onions: engines impugns, pizza: pats peter, waffles: swivels levels,
detergent: disjoint, towels: dials duels, napkins: captains, tissues: debuts dismays,
diapers: tapers dials, shampoo: hamper pamper, soap: sapp seep, candles: cancels counsels,
batteries: batters betters, sponges: sponsors, litter: letter loiter, biscuits: pickets boycotts,
whole: hail hall, skim: skimp steam, salted: solid salts, roasted: restock rapid,
smoked: smack smacks, sliced: slight blast, shredded: credit redhead, frozen: freshen frighten,
fresh: flesh flash, dried: dread tread, canned: kind count, sweet: sweat sweep, spicy: spier sponsor,
creamy: clamor creams, crunchy: crunch clench, plain: plan plum, greek: creak greet, dark: dart bark,
light: lat lett, golden: garden cordon, brown: brain brann, white: wait weight, red: read redd,
green: grin groan, black: blake block, wild: wald weld, baked: bait boycott,
instant: constant intent, sparkling: stocking, low: la law, fat: fett fight, two: to ta,
percent: dissent persist, extra: extreme extract, virgin: burgeon, gluten: flatten glisten,
free: fray frei, grain: grin groan, family: final funnel, style: stall steal, lemon: leaven lessen,
garlic: carjack carload, cheddar: chatter shudder, cherry: berri bury, maple: mottl model,
almond: amend amount, coconut: covenant, ginger: gender, meadow: muddy murder, willow: wallow weary,
clover: caver clamor, tall: tail teel, sunny: money simmer, old: bold cold, blue: blow brew,
night: knight knott, lantern: intern lampoon, copper: copy cater, river: revert lever,
cedar: solder sitter, harbor: harp holler, prairie: berri bury, silver: savor sever, lane: lan lann,
oak: ek irk, hill: hail hall, timber: tamper temper, coop: cap capp, mill: mil mail,
heron: heaven harden, owl: ail al, field: fold fault, ridge: reach rush, stone: stain stern,
grove: grave griff, bay: be bi, acre: occur echo, spring: string sprain, kettle: curtail total
`
    .split(/,\s/)
    .map((entry) => {
      const [word = '', alike = ''] = entry.trim().split(': ');
      return [word, alike.split(' ')] as const;
    }),
);
