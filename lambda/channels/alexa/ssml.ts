import { namesIn, type ProperNames } from './names.ts';

/** Alexa refuses an answer whose speech is longer, mark-up included. */
export const longestSpeech = 8000;

/**
 * Plain text as SSML: escaped, without characters that XML forbids, shortened at a word where it is too long, and with the names of
 * another language in that one.
 */
export function toSsml(text: string, locale?: string, names?: ProperNames): string {
  const clean = text.replaceAll(forbidden, '');
  const limit = longestSpeech - '<speak></speak>'.length;
  const plain = shorten(clean, limit);
  const marked = locale !== undefined && names ? markNames(plain, locale, names) : escape(plain);
  return `<speak>${marked.length <= limit ? marked : escape(plain)}</speak>`;
}

/** https://developer.amazon.com/docs/custom-skills/speech-synthesis-markup-language-ssml-reference.html#lang */
function markNames(text: string, locale: string, names: ProperNames): string {
  let marked = '';
  let at = 0;
  for (const { from, to } of namesIn(text, locale, names)) {
    marked += escape(text.slice(at, from));
    marked += `<lang xml:lang="${names.locale}">${escape(text.slice(from, to))}</lang>`;
    at = to;
  }
  return marked + escape(text.slice(at));
}

// Control characters, lone surrogates and non-characters: https://www.w3.org/TR/xml/#charsets
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const escape = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);

function shorten(text: string, limit: number): string {
  if (escape(text).length <= limit) return text;
  let length = 0;
  let kept = '';
  for (const character of text) {
    length += escape(character).length;
    if (length > limit) break;
    kept += character;
  }
  return kept.slice(0, kept.lastIndexOf(' ') + 1 || kept.length).trimEnd();
}
