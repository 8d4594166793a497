/** Alexa refuses an answer whose speech is longer, mark-up included. */
export const longestSpeech = 8000;

/** Plain text as SSML: escaped, without characters that XML forbids, and shortened at a word where it is too long. */
export function toSsml(text: string): string {
  const clean = text.replaceAll(forbidden, '');
  return `<speak>${escape(shorten(clean, longestSpeech - '<speak></speak>'.length))}</speak>`;
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
