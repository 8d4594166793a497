import type { Phone, Seat, Voice, Walk } from './script.ts';

/*
 * What may be bought, written by hand from the purchasing rules and Amazon's: it knows what was said and heard, and nothing of how
 * the skill comes to its answers.
 */

/** What was said, as anybody in the room would know it. */
export interface Said {
  readonly seat: Seat;
  readonly conversation: string;
  readonly voice: Voice;
  readonly at: Date;
  readonly what:
    | { readonly kind: 'yes' | 'anything' }
    | { readonly kind: 'code'; readonly isRight: boolean }
    /** `isSure`: it was achieved, at 400. */
    | { readonly kind: 'pin'; readonly token: string; readonly isSure: boolean };
}

/** What came of it: amounts in cents. */
export interface Came {
  /** What each shopper was charged. */
  readonly charged: readonly [readonly number[], readonly number[]];
  /** A total that was read out with the question whether to order. */
  readonly readOut?: number;
  /** Of a request to the platform to verify who speaks. */
  readonly token?: string;
  readonly saysWrongCode: boolean;
  readonly saysLocked: boolean;
}

interface Conversation {
  readOut?: { readonly total: number; readonly at: Date };
  agreed: boolean;
  codeSaid: boolean;
  pinShown: boolean;
  /** Who spoke when the platform was asked, by token. */
  readonly asked: Map<string, Voice>;
}

interface Shopper {
  readonly phone: Phone;
  locked: boolean;
  wrongInARow: number;
  readonly orders: { readonly total: number; readonly at: Date }[];
}

const minute = 60_000;
/** Without a code a yes buys what costs less, in cents. */
const yesSufficesBelow = 100_00;
const mostTries = 3;

/** Follows a walk and tells what should not have come of a turn. */
export function createModel({ phones, platformPin }: Pick<Walk, 'phones' | 'platformPin'>) {
  const shoppers = phones.map((phone): Shopper => ({
    phone,
    locked: phone.code === 'locked',
    wrongInARow: 0,
    orders: [],
  }));
  const conversations = new Map<string, Conversation>();

  function follow(said: Said, came: Came): readonly string[] {
    const shopper = shoppers[said.seat.shopper];
    const conversation = conversations.get(said.conversation) ?? silent();
    conversations.set(said.conversation, conversation);
    if (!shopper) throw new Error('nobody sits there');
    note(conversation, said);
    const orders = came.charged[said.seat.shopper];
    const found = [
      ...came.charged[said.seat.shopper === 0 ? 1 : 0].map(() => 'somebody else bought'),
      ...orders.slice(1).map(() => 'two orders came of one turn'),
      ...orders.flatMap((total) => judge(said, conversation, shopper, total)),
    ];
    return [...found, ...afterwards(said, came, conversation, shopper)];
  }

  function judge(
    { seat, voice, at, what }: Said,
    { readOut, agreed, codeSaid, pinShown }: Conversation,
    { phone, locked, orders }: Shopper,
    total: number,
  ): readonly string[] {
    const day = orders.filter((order) => at.getTime() - order.at.getTime() < 24 * 60 * minute);
    const spent = day.reduce((sum, order) => sum + order.total, 0);
    const isKnown = seat.verifies && (voice === 'her' || voice === 'another');
    const proven = codeSaid || (pinShown && platformPin === 'may-stand-in');
    const rules: readonly (readonly [boolean, string])[] = [
      [seat.pays, 'bought where nobody may pay'],
      [what.kind !== 'anything', 'bought by other words'],
      [readOut?.total === total, 'bought what was not read out'],
      [!readOut || at.getTime() - readOut.at.getTime() <= 5 * minute, 'bought what had run out'],
      [agreed, 'bought without a yes'],
      [!locked, 'bought with a locked code'],
      [phone.code === 'none' || proven, 'bought without the proof it takes'],
      [phone.code !== 'none' || total < yesSufficesBelow, 'bought too much without a code'],
      [total <= (phone.orderLimit ?? Infinity), 'bought over the limit for an order'],
      [total + spent <= (phone.dayLimit ?? Infinity), 'bought over the limit for a day'],
      [isKnown || !(phone.onlyRecognised || phone.discreet), 'bought in an unknown voice'],
    ];
    return rules.filter(([holds]) => !holds).map(([, broken]) => broken);
  }

  return { follow };
}

const silent = (): Conversation => ({
  agreed: false,
  codeSaid: false,
  pinShown: false,
  asked: new Map(),
});

/** What is said counts for what was read out before. */
function note(conversation: Conversation, { what, voice }: Said): void {
  if (!conversation.readOut) return;
  switch (what.kind) {
    case 'yes':
      conversation.agreed = true;
      break;
    case 'code':
      conversation.codeSaid = what.isRight;
      break;
    case 'pin':
      conversation.pinShown = what.isSure && conversation.asked.get(what.token) === voice;
      break;
    case 'anything':
      break;
  }
}

/** What the answer changes, and what an answer alone should not say. */
function afterwards(
  { seat, what, at, voice }: Said,
  { charged, readOut, token, saysWrongCode, saysLocked }: Came,
  conversation: Conversation,
  shopper: Shopper,
): readonly string[] {
  const isThird = shopper.wrongInARow === mostTries - 1;
  const bought = charged[seat.shopper];
  const isRight = what.kind === 'code' && what.isRight;
  if (isRight && (bought.length > 0 || readOut !== undefined)) shopper.wrongInARow = 0;
  if (what.kind === 'code' && !isRight && (saysWrongCode || (saysLocked && isThird))) {
    shopper.wrongInARow += 1;
  }
  if (shopper.wrongInARow >= mostTries) shopper.locked = true;
  shopper.orders.push(...bought.map((total) => ({ total, at })));
  if (token !== undefined) conversation.asked.set(token, voice);
  if (bought.length > 0) delete conversation.readOut;
  if (readOut !== undefined) {
    conversation.asked.clear();
    Object.assign(conversation, { readOut: { total: readOut, at }, agreed: false });
    Object.assign(conversation, { codeSaid: false, pinShown: false });
  }
  // The third wrong one locks: after that nobody is told any more that one is wrong.
  return saysWrongCode && isThird && what.kind === 'code'
    ? ['a fourth code would be looked at']
    : [];
}
