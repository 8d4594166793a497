import type { Reply } from '../../lambda/conversation/reply.ts';
import type { Message } from '../../lambda/speech/message.ts';
import type { Speech } from '../../lambda/speech/speech.ts';

/** A number of the voice guidelines that an answer does not hold. */
export interface Violation {
  readonly rule: Rule;
  readonly found: string;
}

export type Rule =
  | 'too-many-words'
  | 'too-many-sentences'
  | 'question-not-last'
  | 'question-at-the-end-of-a-conversation'
  | 'too-many-options'
  | 'too-many-options-shown'
  | 'option-name-too-long'
  | 'options-sound-alike'
  | 'reprompt-too-long'
  | 'reprompt-adds-nothing'
  | 'reprompt-missing'
  | 'whole-number-aloud'
  | 'not-speech'
  | 'same-text-twice'
  | 'markup-on-card';

/** What one answer breaks; lists are read out in full and do not count as words. */
export function lintReply(reply: Reply, speech: Speech): readonly Violation[] {
  if (reply.messages.length === 0) return [];
  const said = speech.say(reply.messages, reply.session.turns);
  const counted = speech.say(reply.messages.map(withoutLists), reply.session.turns);
  return [
    ...lintWords(said, counted),
    ...lintQuestion(reply, said, withoutOrdinals(counted, speech.locale)),
    ...lintOptions(reply, speech),
    ...lintReprompt(reply, speech),
    ...lintCard(reply, speech),
  ];
}

/** What an answer breaks after the one before it: whoever was not understood is never told the same twice. */
export function lintSequel(before: Reply, reply: Reply, speech: Speech): readonly Violation[] {
  if (reply.session.misses === 0) return [];
  const [earlier, now] = [before, reply].map(({ messages, session }) =>
    speech.say(messages, session.turns),
  );
  return broken('same-text-twice', earlier === now, now ?? '');
}

export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The words of an answer without its lists. */
export const countedWords = (reply: Reply, speech: Speech): number =>
  wordsIn(speech.say(reply.messages.map(withoutLists), reply.session.turns));

function lintWords(said: string, counted: string): readonly Violation[] {
  const words = wordsIn(counted);
  return [
    ...broken('too-many-words', words > 45, `${words} words: ${said}`),
    ...broken('whole-number-aloud', /\d{5,}/.test(said), said),
    ...broken('not-speech', /undefined|NaN|null|\[object|[<>{}]|\s{2}| [.,?]/.test(said), said),
  ];
}

function lintQuestion(reply: Reply, said: string, counted: string): readonly Violation[] {
  const questions = said.split('?').length - 1;
  if (!reply.asks) {
    return broken('question-at-the-end-of-a-conversation', questions > 0, said);
  }
  const before = counted.split(/(?<=[.?!])\s+/).length - 1;
  return [
    ...broken('question-not-last', questions !== 1 || !said.endsWith('?'), said),
    ...broken('too-many-sentences', before > 2, said),
  ];
}

/** "3. Oktober" is no end of a sentence. */
function withoutOrdinals(text: string, locale: string): string {
  const month = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, at) =>
    month.format(new Date(Date.UTC(2026, at, 3))),
  );
  const written = names.filter((name) => name.startsWith('3. ')).map((name) => name.slice(3));
  if (written.length === 0) return text;
  return text.replaceAll(new RegExp(`(\\d)\\. (?=${written.join('|')})`, 'g'), '$1 ');
}

function lintOptions(reply: Reply, speech: Speech): readonly Violation[] {
  const lists = reply.messages.flatMap(optionsOf);
  const names = lists.map((option) => speech.say([option], 0));
  const starts = names.map((name) => name.toLowerCase().split(/\s+/).slice(0, 3).join(' '));
  const long = names.find((name) => wordsIn(name) > 6);
  return [
    ...broken('too-many-options', names.length > 3, names.join('; ')),
    ...broken('too-many-options-shown', (reply.options?.length ?? 0) > 10, names.join('; ')),
    ...broken('option-name-too-long', long !== undefined, long ?? ''),
    ...broken('options-sound-alike', new Set(starts).size < starts.length, names.join('; ')),
  ];
}

function lintReprompt(reply: Reply, speech: Speech): readonly Violation[] {
  if (!reply.asks) return [];
  if (!reply.reprompt) return broken('reprompt-missing', true, reply.asks.kind);
  const turn = reply.session.turns;
  const text = speech.say([reply.reprompt], turn);
  const question = speech.say(reply.messages.slice(-1), turn);
  const words = wordsIn(speech.say([withoutLists(reply.reprompt)], turn));
  return [
    ...broken('reprompt-too-long', words > 20, text),
    ...broken('reprompt-adds-nothing', text === question, text),
  ];
}

function lintCard(reply: Reply, speech: Speech): readonly Violation[] {
  if (!reply.card) return [];
  const text = speech.show([reply.card.title, ...reply.card.text], 0);
  return broken('markup-on-card', /[<>]|undefined/.test(text), text);
}

const broken = (rule: Rule, is: boolean, found: string): readonly Violation[] =>
  is ? [{ rule, found }] : [];

function withoutLists<M extends Message>(message: M): M {
  const params: [string, unknown][] = Object.entries(message.params);
  return {
    ...message,
    params: Object.fromEntries(params.map(([name, value]) => [name, bare(value)])),
  };
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  return isMessage(value) ? withoutLists(value) : value;
}

function optionsOf({ params }: Message): readonly Message[] {
  if ('options' in params) return params.options;
  return 'stores' in params ? params.stores : [];
}

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'key' in value && 'params' in value;
