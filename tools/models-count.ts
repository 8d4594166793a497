/** `npm run models:count`: how many ways there are to say each intent in each language, those aside that differ only by politeness or a carrier word. */
import { languageOf, loadLanguage } from '../simulator/load-language.ts';
import { countSamples } from './models/count-samples.ts';
import { readSource, writtenLocales } from './models/source.ts';

const counts = new Map(
  writtenLocales().map((locale) => [
    locale,
    new Map(
      countSamples(readSource(locale), loadLanguage(languageOf(locale))).map(
        ({ name, different }) => [name, different],
      ),
    ),
  ]),
);
const names = new Set([...counts.values()].flatMap((ofLocale) => [...ofLocale.keys()]));

console.log('intent'.padEnd(22), ...[...counts.keys()].map((locale) => locale.padStart(6)));
for (const name of names) {
  const row = [...counts.values()].map((ofLocale) => String(ofLocale.get(name) ?? 0).padStart(6));
  console.log(name.padEnd(22), ...row);
}
