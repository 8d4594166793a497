/** A context with the turns it has left, by its short name. */
export interface ActiveContext {
  readonly name: string;
  readonly lifespan: number;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Those whose intents may be heard now. */
export const activeNames = (contexts: readonly ActiveContext[]): ReadonlySet<string> =>
  new Set(contexts.filter(({ lifespan }) => lifespan > 0).map(({ name }) => name));

/**
 * As a request tells them: one turn older, with those that the matched intent sets. All of them carry the parameters of the
 * turn and, only here, the words these were made of.
 */
export function contextsOfTurn(
  before: readonly ActiveContext[],
  set: readonly { readonly name: string; readonly lifespan: number }[],
  parameters: Readonly<Record<string, unknown>>,
): readonly ActiveContext[] {
  const older = before
    .filter(({ lifespan }) => lifespan > 0)
    .map((context) => ({ ...context, lifespan: context.lifespan - 1 }));
  const fresh = [...set, { name: '__system_counters__', lifespan: 1 }].map((each) => ({
    ...each,
    parameters: each.name.startsWith('__') ? { 'no-input': 0, 'no-match': 0 } : {},
  }));
  return merged(older, fresh).map((context) => ({
    ...context,
    parameters: { ...context.parameters, ...parameters },
  }));
}

/** After the webhook's answer: what it sets replaces what was, and a lifespan of 0 ends it. */
export const contextsAfter = (
  turn: readonly ActiveContext[],
  answered: readonly ActiveContext[],
): readonly ActiveContext[] =>
  merged(turn, answered).filter(({ name, lifespan }) => lifespan > 0 && !name.startsWith('__'));

function merged(
  before: readonly ActiveContext[],
  after: readonly ActiveContext[],
): readonly ActiveContext[] {
  return [...new Map([...before, ...after].map((context) => [context.name, context])).values()];
}
