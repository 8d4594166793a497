import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { faults, shopFaults } from '../../simulator/world/faults.ts';
import { personas } from '../../simulator/world/personas.ts';

const facts = v.pipe(v.optional(v.array(v.string()), []), v.readonly());

/** Lines for the simulator, as somebody would type them. */
const deviceLines = ['!as recognised', '!as unknown', '!linked', '!unlinked'] as const;

const money = v.pipe(v.number(), v.minValue(0));

const settings = v.strictObject({
  /** Four digits, in quotation marks. */
  code: v.optional(v.pipe(v.string(), v.regex(/^\d{4}$/))),
  /** Dollars. */
  orderLimit: v.optional(money),
  dayLimit: v.optional(money),
  onlyRecognised: v.optional(v.boolean(), false),
  discreet: v.optional(v.boolean(), false),
});

const turn = v.strictObject({
  /** What becomes of the device, its account or its speaker before anything is said. */
  first: v.optional(v.array(v.picklist(deviceLines)), []),
  /** What the shopper says; "!launch" opens the skill, "!new" before it walks away first. */
  you: v.string(),
  /** What goes wrong from here on, or "repaired". */
  fault: v.optional(v.picklist([...shopFaults, 'repaired'])),
  /** The core's name for it. */
  intent: v.optional(v.string()),
  /** What must be heard in the answer, whatever its wording; where a channel must differ, under its name. */
  hears: facts,
  alexa: facts,
  google: facts,
  /** What must not be heard. */
  never: facts,
  /** Everything that is changed at the shop in this turn, in order. */
  does: v.optional(v.array(v.string()), []),
  /** Whether the skill listens afterwards. */
  listens: v.boolean(),
  /** The card that is shown, by a part of its words. */
  card: v.optional(v.string()),
});

const journey = v.strictObject({
  /** What it shows, in the present tense. */
  shows: v.string(),
  persona: v.picklist(personas),
  device: v.optional(v.picklist(['speaker', 'screen', 'phone']), 'speaker'),
  fault: v.optional(v.picklist(faults)),
  /** Where alone it can be played: elsewhere one voice is like another, and no card links an account. */
  only: v.optional(v.literal('alexa')),
  /** What the shopper has set on the phone about shopping by voice. */
  settings: v.optional(settings),
  /** What lies in the cart before, by SKU. */
  cart: v.optional(v.record(v.string(), v.number()), {}),
  turns: v.array(turn),
  /** What the shop holds in the end: how many orders more, and what lies in the cart by name. */
  shop: v.optional(
    v.strictObject({
      orders: v.optional(v.number(), 0),
      cart: v.optional(v.record(v.string(), v.number()), {}),
    }),
    {},
  ),
});

export type Journey = v.InferOutput<typeof journey> & { readonly file: string };
export type JourneyTurn = Journey['turns'][number];
export type JourneySettings = NonNullable<Journey['settings']>;

const folder = new URL('scripts/', import.meta.url).pathname;

/** Every script of the folder, by the name of its file. */
export const journeys: readonly Journey[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => readJourney(file));

function readJourney(file: string): Journey {
  const parsed = v.safeParse(journey, parse(readFileSync(join(folder, file), 'utf8')));
  if (parsed.success) return { ...parsed.output, file: file.replace('.yaml', '') };
  const [issue] = parsed.issues;
  throw new Error(`${file}: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
}
