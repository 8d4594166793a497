/**
 * Turns the translators' files (`lambda/speech/locales/*.yaml`) into functions and into the types that
 * the conversation is checked against. `--check` fails when the committed output is not what the sources give.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { checkLocale } from './messages/check-locale.ts';
import { compileLocale } from './messages/compile-locale.ts';
import { readTexts, type Texts } from './messages/read-texts.ts';
import { typesOf } from './messages/types-of.ts';
import { writeGenerated } from './write-generated.ts';

const directory = 'lambda/speech/locales';
const source = 'en-US';

const locales = readdirSync(directory)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => basename(file, '.yaml'));

const textsOf = (locale: string): Texts =>
  readTexts(parse(readFileSync(join(directory, `${locale}.yaml`), 'utf8')));

const files = new Map([['lambda/speech/messages.generated.ts', typesOf(textsOf(source))]]);
for (const locale of locales) {
  const texts = textsOf(locale);
  checkLocale(locale, texts, textsOf(source));
  files.set(join(directory, `${locale}.generated.ts`), compileLocale(locale, texts));
}

writeGenerated(files, process.argv.includes('--check'));
