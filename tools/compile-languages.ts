/**
 * Turns the translators' files (`lambda/catalogue/languages/*.yaml`) into modules, one for each language. `--check` fails when the
 * committed output is not what the sources give.
 */
import { join } from 'node:path';
import { compileLanguage, loadersOf } from './languages/compile-language.ts';
import { languagesDirectory, readLanguage, writtenLanguages } from './languages/read-language.ts';
import { writeGenerated } from './write-generated.ts';

const languages = writtenLanguages();
const files = new Map([['lambda/catalogue/load-words.generated.ts', loadersOf(languages)]]);
for (const language of languages) {
  const module = join(languagesDirectory, `${language}.generated.ts`);
  files.set(module, compileLanguage(language, readLanguage(language).words));
}

writeGenerated(files, process.argv.includes('--check'));
