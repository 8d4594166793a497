/**
 * Turns the translators' files (`lambda/speech/locales/*.yaml`) into functions, a module for each locale, and into the types that
 * the conversation is checked against. `--check` fails when the committed output is not what the sources give.
 */
import { join } from 'node:path';
import { locales } from '../lambda/speech/locales.ts';
import { sourcesOf } from './locales.ts';
import { checkLocale } from './messages/check-locale.ts';
import { compileLocale } from './messages/compile-locale.ts';
import { loadersOf } from './messages/loaders-of.ts';
import { readLocale } from './messages/read-locale.ts';
import { typesOf } from './messages/types-of.ts';
import { writeGenerated } from './write-generated.ts';

const directory = 'lambda/speech/locales';

const written = locales.flatMap((locale) => {
  const found = readLocale(directory, sourcesOf[locale]);
  return found ? [{ locale, ...found }] : [];
});
const [source] = written;
if (!source) throw new Error(`nothing is written in ${directory}`);

const files = new Map([
  ['lambda/speech/messages.generated.ts', typesOf(source.texts)],
  ['lambda/speech/load-texts.generated.ts', loadersOf(written.map(({ locale }) => locale))],
]);
for (const { locale, texts, times } of written) {
  checkLocale(locale, texts, source.texts);
  files.set(join(directory, `${locale}.generated.ts`), compileLocale(locale, texts, times));
}

writeGenerated(files, process.argv.includes('--check'));
