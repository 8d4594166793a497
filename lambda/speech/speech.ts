import { pause } from './formats.ts';
import { loadTexts } from './load-texts.generated.ts';
import { spokenLocale } from './locales.ts';
import type { Message } from './message.ts';

type Text = (params: Readonly<Record<string, unknown>>) => string;
type Texts = Readonly<Record<string, Readonly<Record<string, Text>>>>;

/** A language's voice: messages in, plain text out. */
export interface Speech {
  /** BCP 47. */
  readonly locale: string;
  /** Variants of a message rotate with `turn`, so that the same situation sounds different the next time. */
  say(messages: readonly Message[], turn: number): string;
  /** The same for the eye: on a card or a screen. */
  show(messages: readonly Message[], turn: number): string;
}

/** Loads the texts of a locale, and only those; a language that is not spoken here is answered in American English. */
export async function loadSpeech(wanted: string): Promise<Speech> {
  const locale = spokenLocale(wanted);
  const { default: texts } = await loadTexts[locale]();
  return createSpeech(locale, texts as Texts);
}

function createSpeech(locale: string, texts: Texts): Speech {
  const render = (message: Message, turn: number): string => {
    const variants = Object.values(texts[message.key] ?? {});
    const text = variants[turn % variants.length];
    if (!text) throw new Error(`no text for "${message.key}" in ${locale}`);
    return text(inWords(message.params, turn));
  };
  const inWords = (params: object, turn: number) =>
    Object.fromEntries(
      Object.entries(params).map(([name, value]: [string, unknown]) => [name, spell(value, turn)]),
    );
  const spell = (value: unknown, turn: number): unknown => {
    if (Array.isArray(value)) return value.map((each) => spell(each, turn));
    return isMessage(value) ? render(value, turn) : value;
  };
  const inFull = (messages: readonly Message[], turn: number): string =>
    messages.map((message) => sentence(render(message, turn))).join(' ');
  return {
    locale,
    say: (messages, turn) => inFull(messages, turn).replaceAll(pause, ' '),
    show: (messages, turn) => inFull(messages, turn).replaceAll(pause, ''),
  };
}

/** Texts may begin with a name or a day: a sentence still begins with a capital. */
const sentence = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'key' in value && 'params' in value;
