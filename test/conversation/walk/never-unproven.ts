import fc from 'fast-check';
import type { Intent } from '../../../lambda/conversation/intent.ts';
import type { Reply } from '../../../lambda/conversation/reply.ts';
import type { Session } from '../../../lambda/conversation/session.ts';
import type { Speech } from '../../../lambda/speech/speech.ts';
import { openHousehold, type Hashes, type Place, type Weakness } from './household.ts';
import { createModel, type Came, type Said } from './model.ts';
import { walkWhere, type Act, type Seat, type Visit, type Walk } from './script.ts';

/** Each shopper's own, and one that is nobody's. */
export const codes = ['7306', '5917'] as const;
const nobodys = '2846';

export interface Ground {
  readonly speech: Speech;
  readonly hashes: Hashes;
}

/** Whatever is said, by whom and in whatever order: what came to be bought was read out, agreed to and proven as it takes. */
export const neverUnproven = (
  ground: Ground,
  weakness: Weakness = {},
  onTurn: (said: Said, came: Came) => void = () => undefined,
): fc.IAsyncProperty<[Walk]> =>
  fc.asyncProperty(walkWhere(weakness.where ?? {}), async (walked) => {
    const found = await take(walked, ground, weakness, onTurn);
    if (found.length > 0) throw new Error(found.join('\n'));
  });

async function take(
  walked: Walk,
  { speech, hashes }: Ground,
  weakness: Weakness,
  onTurn: (said: Said, came: Came) => void,
): Promise<readonly string[]> {
  const household = await openHousehold(walked, hashes, weakness);
  const model = createModel(walked);
  const seen: Session[] = [];
  const found: string[] = [];

  for (const { seat: number, voice, acts } of walked.visits) {
    const [seat, place] = [walked.seats[number], household.places[number]];
    if (!seat || !place) throw new Error('nobody sits there');
    for (const act of acts) await perform(act, seat, place, voice);
  }
  const toldCode = household.logged.filter(holdsCode);
  return [...found, ...toldCode.map((line) => `the log holds a code: ${line}`)];

  async function perform(act: Act, seat: Seat, place: Place, voice: Visit['voice']) {
    switch (act.kind) {
      case 'leave':
        household.leave(place);
        return;
      case 'wait':
        household.wait(act.minutes);
        return;
      case 'price':
        household.shop.setPrice('COF-NL-12', act.cents);
        return;
      case 'forge': {
        const other = seen.at(-1 - (act.from % Math.max(1, seen.length)));
        if (other) place.session = spliced(place.session, other, act.part);
        return;
      }
      case 'say':
      case 'code':
      case 'pin':
        await hear(act, seat, place, voice);
    }
  }

  async function hear(
    act: Extract<Act, { kind: 'say' | 'code' | 'pin' }>,
    seat: Seat,
    place: Place,
    voice: Visit['voice'],
  ) {
    const elsewhere = household.places.find((one) => one !== place && one.token)?.token;
    const intent = toIntent(act, seat, place, elsewhere);
    const { conversation } = place;
    const before = household.charged();
    const reply = await household.hear(seat, place, voice, intent);
    const after = household.charged();
    const says = reply.messages.length > 0 ? speech.say(reply.messages, reply.session.turns) : '';
    const fresh = (index: number) => (after[index] ?? []).slice((before[index] ?? []).length);
    const came: Came = { charged: [fresh(0), fresh(1)], ...heardIn(reply, says) };
    const what = toWhat(intent, seat);
    const said: Said = { seat, conversation, voice, at: household.clock(), what };
    onTurn(said, came);
    found.push(...model.follow(said, came).map((broken) => `${broken} at ${JSON.stringify(said)}`));
    if (holdsCode(`${says} ${JSON.stringify(reply)}`))
      found.push(`the answer holds a code: ${says}`);
    if (came.token !== undefined) place.token = came.token;
    seen.push(reply.session);
    if (reply.asks || came.token !== undefined) household.keep(place, reply.session);
    else household.leave(place);
  }
}

const holdsCode = (text: string): boolean =>
  [...codes, nobodys].some((code) =>
    new RegExp(`(?<!\\d)${code.replace(/\d(?=\d)/g, '$&[ ,]?')}(?!\\d)`).test(text),
  );

function toIntent(
  act: Extract<Act, { kind: 'say' | 'code' | 'pin' }>,
  { shopper }: Seat,
  { session, token }: Place,
  elsewhere: string | undefined,
): Intent {
  switch (act.kind) {
    case 'say':
      return act.intent;
    case 'code': {
      const code = {
        right: codes[shopper],
        wrong: nobodys,
        'of-the-other': codes[shopper === 0 ? 1 : 0],
      };
      const digits = code[act.which];
      // A number is a code where a code is asked for, and a quantity elsewhere.
      return act.asNumber && session.pending?.kind === 'spoken-code'
        ? { kind: 'answer', item: { quantity: Number(digits) } }
        : { kind: 'answer', item: {}, code: digits };
    }
    case 'pin': {
      const tokens = { 'asked-for': token, 'made-up': 'made-up', 'from-elsewhere': elsewhere };
      const { result, level } = act;
      const verification = tokens[act.token] ?? 'none';
      return {
        kind: 'speaker-verified',
        verification,
        result,
        ...(level !== undefined && { level }),
      };
    }
  }
}

function toWhat(intent: Intent, { shopper }: Seat): Said['what'] {
  switch (intent.kind) {
    case 'yes':
      return { kind: 'yes' };
    case 'answer': {
      const digits = intent.code ?? intent.item.quantity?.toString();
      return digits === undefined
        ? { kind: 'anything' }
        : { kind: 'code', isRight: digits === codes[shopper] };
    }
    case 'speaker-verified': {
      const isSure = intent.result === 'achieved' && intent.level === 400;
      return { kind: 'pin', token: intent.verification, isSure };
    }
    default:
      return { kind: 'anything' };
  }
}

/** What anybody would hear: a total with the question whether to order, that a code was wrong, that it is locked. */
function heardIn({ directives }: Reply, says: string): Omit<Came, 'charged'> {
  const total = /\$([\d,]+\.\d\d)(?: with tax|\. Shall I place the order\?)/.exec(says)?.[1];
  const asks = says.endsWith('Shall I place the order?');
  const verifies = directives.find(({ kind }) => kind === 'verify-speaker');
  return {
    ...(asks &&
      total !== undefined && { readOut: Math.round(Number(total.replace(',', '')) * 100) }),
    ...(verifies?.kind === 'verify-speaker' && { token: verifies.token }),
    saysWrongCode: says.includes("That code isn't right"),
    saysLocked: says.includes('voice code is locked'),
  };
}

function spliced(
  own: Session,
  { pending, offer, ...other }: Session,
  part: 'all' | 'pending' | 'offer',
): Session {
  switch (part) {
    case 'all':
      return { ...other, ...(pending && { pending }), ...(offer && { offer }) };
    case 'pending':
      return { ...own, ...(pending && { pending }) };
    case 'offer':
      return { ...own, ...(offer && { offer }) };
  }
}
