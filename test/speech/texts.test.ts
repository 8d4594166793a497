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

describe.each(written)('the texts of $locale', ({ texts }) => {
  test.each([...texts])('of %s are plain, and asked only where something is asked', (key, all) => {
    for (const text of all) {
      expect(text).not.toMatch(/[<>&]|https?:/);
      const asks =
        key.startsWith('ask.') || key === 'channel.again' || key === 'channel.again-hint';
      expect(text.endsWith('?')).toBe(asks);
    }
  });

  test.each([...texts])('of %s are different from each other', (_, all) => {
    expect(new Set(all).size).toBe(all.length);
  });
});

test('no words of a language stand in the code that speaks', () => {
  // Read by whoever sets up an agent, in an HTTP error; never spoken.
  const unspoken = 'lambda/channels/google/dialogflow-request.ts';
  const wordy = ['lambda/conversation', 'lambda/speech', 'lambda/channels']
    .flatMap(sources)
    .filter((file) => file !== unspoken)
    .flatMap(stringsIn)
    .filter((text) => /\p{L}{2,} \p{L}/u.test(text));
  expect(wordy).toEqual([]);
});
