import type { Model, ModelIntent, Pattern } from '../model.ts';

/** Intents that are told apart by words alone: one for good, and those that say the same while a context is active. */
export interface IntentClass {
  readonly intents: readonly ModelIntent[];
  readonly patterns: readonly Pattern[];
}

/** An intent of a context whose samples are mostly another's is that other, heard at another time. */
export function classesOf({ intents }: Model): readonly IntentClass[] {
  const spoken = intents.filter(({ patterns }) => patterns.length > 0);
  const always = spoken.filter(({ contexts }) => contexts.length === 0);
  const classes = always.map((intent) => ({
    keys: new Set(intent.patterns.map(keyOf)),
    intents: [intent],
    patterns: intent.patterns,
  }));
  const alone: IntentClass[] = [];
  for (const bound of spoken.filter(({ contexts }) => contexts.length > 0)) {
    const twin = classes.find(({ keys }) => isMostlyOf(bound.patterns, keys));
    if (twin) twin.intents.push(bound);
    else alone.push({ intents: [bound], patterns: bound.patterns });
  }
  return [...classes, ...alone];
}

const isMostlyOf = (patterns: readonly Pattern[], keys: ReadonlySet<string>): boolean =>
  patterns.filter((pattern) => keys.has(keyOf(pattern))).length * 2 > patterns.length;

const keyOf = (pattern: Pattern): string =>
  pattern.map((part) => (part.kind === 'slot' ? `{${part.name}}` : part.text.trim())).join(' ');
