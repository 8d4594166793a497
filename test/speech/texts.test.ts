import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { locales } from '../../lambda/speech/locales.ts';
import { messageKeys } from '../../lambda/speech/messages.generated.ts';
import { sourcesOf } from '../../tools/locales.ts';
import { readLocale } from '../../tools/messages/read-locale.ts';

const written = locales.flatMap((locale) => {
  const found = readLocale('lambda/speech/locales', sourcesOf[locale]);
  return found ? [{ locale, texts: found.texts }] : [];
});

/** Our own sources; what is compiled from the translators' files is not. */
const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'))
    .map((file) => join(folder, file));

/** Every text in a file that is neither a module's name nor said of a bug. */
function stringsIn(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isNewExpression(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) found.push(node.text);
    if (ts.isTemplateMiddleOrTemplateTail(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

describe('the keys', () => {
  test('of the code and of the texts are the same', () => {
    expect([...messageKeys]).toEqual([...(written[0]?.texts.keys() ?? [])]);
  });

  test('are all in use', () => {
    const used = new Set(sources('lambda').flatMap(stringsIn));
    expect(messageKeys.filter((key) => !used.has(key))).toEqual([]);
  });
});

/** What is read on a page may end with a question, too. */
const mayAsk = (key: string): boolean =>
  key.startsWith('ask.') || key === 'channel.again' || key === 'channel.again-hint';

describe.each(written)('the texts of $locale', ({ locale, texts }) => {
  const all = [...texts].flatMap(([key, variants]) => variants.map((text) => ({ key, text })));
  const keysOf = (some: readonly { readonly key: string }[]) => some.map(({ key }) => key);

  test('hold no markup and no address', () => {
    expect(keysOf(all.filter(({ text }) => /[<>&]|https?:/.test(text)))).toEqual([]);
  });

  test('ask where something is asked, and only there', () => {
    expect(keysOf(all.filter(({ key, text }) => text.endsWith('?') !== mayAsk(key)))).toEqual([]);
  });

  test('are different from each other where they say the same', () => {
    const repeated = [...texts].filter(([, variants]) => new Set(variants).size < variants.length);
    expect(repeated.map(([key]) => key)).toEqual([]);
  });

  test('sound like their own language, and like no other', () => {
    const own = languageOf(locale);
    const strange = all.flatMap(({ key, text }) => {
      const like = soundsLike(text, own);
      return like === own ? [] : [`${key} sounds like ${like}: ${text}`];
    });
    expect(strange).toEqual([]);
  });

  test('are all translated', () => {
    const english = written.filter(() => languageOf(locale) !== 'en').slice(0, 1);
    const theirs = new Set(english.flatMap((one) => [...one.texts.values()].flat()));
    const same = all.filter(
      ({ text }) => theirs.has(text) && /\p{L}{3,}.* .*\p{L}{3,}/u.test(bare(text)),
    );
    expect(keysOf(same)).toEqual([]);
  });
});

const languageOf = (locale: string): string => locale.split('-')[0] ?? locale;

/** Without what is filled in, and without the names that stay everywhere. */
const bare = (text: string): string =>
  text
    .replaceAll(/\{\w+(?:, (?!plural|select)[^{}]*)?\}/g, '')
    .replaceAll(/Corner Market|Google|Alexa/g, '');

const wordsIn = (text: string): readonly string[] => [
  ...new Set(
    bare(text)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [],
  ),
];

/** In how many of a language's texts each word stands. */
const vocabularies = new Map(
  written
    .filter(
      ({ locale }, at) =>
        written.findIndex((one) => languageOf(one.locale) === languageOf(locale)) === at,
    )
    .map(({ locale, texts }) => {
      const counts = new Map<string, number>();
      for (const word of [...texts.values()].flat().flatMap(wordsIn)) {
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
      return [languageOf(locale), counts];
    }),
);

/** The language whose other texts hold most of the words; its own where that is not clear. */
function soundsLike(text: string, own: string): string {
  const words = wordsIn(text);
  if (words.length < 4) return own;
  const known = (language: string): number =>
    words.filter((word) => {
      const count = vocabularies.get(language)?.get(word) ?? 0;
      return count > (language === own ? 1 : 0);
    }).length;
  const [best] = [...vocabularies.keys()].sort((one, other) => known(other) - known(one));
  return best !== undefined && known(best) > known(own) + 1 ? best : own;
}

test('no words of a language stand in the code that speaks', () => {
  // Read by whoever sets up an agent, in an HTTP error; never spoken.
  const unspoken = 'lambda/channels/google/dialogflow-request.ts';
  const wordy = ['lambda/conversation', 'lambda/speech', 'lambda/channels']
    .flatMap(sources)
    .filter((file) => file !== unspoken)
    .flatMap(stringsIn)
    .filter((text) => /\p{L}{2,} \p{L}/u.test(text) && !text.startsWith('<'));
  expect(wordy).toEqual([]);
});
