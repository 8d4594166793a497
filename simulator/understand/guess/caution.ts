import { intentNamed } from '../intent-named.ts';
import type { ModelIntent } from '../model.ts';

const usually = 0.33;

/** What buys, takes back an order or forgets a shopper does not follow from a guess that might as well be another. */
const needed: Readonly<Record<string, number>> = {
  Yes: 0.95,
  Checkout: 0.8,
  CancelOrder: 0.6,
  ForgetMe: 0.6,
};

/** How sure a guess has to be before it counts. */
export const neededFor = ({ name }: Pick<ModelIntent, 'name'>): number =>
  needed[intentNamed(name)] ?? usually;

/** A yes says nothing else: "thursday would be fine" is none. */
export const isGuarded = ({ name }: Pick<ModelIntent, 'name'>): boolean =>
  intentNamed(name) === 'Yes';
