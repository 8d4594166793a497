import { parseArgs } from 'node:util';
import { languageOf } from '../simulator/load-language.ts';
import { exactSamples, ours, type Engine } from './understand-bench/engines.ts';
import { judge, type Verdict } from './understand-bench/judge.ts';
import { createNlpJs } from './understand-bench/nlp-js.ts';
import {
  judgedLocales,
  judgedModel,
  readTable,
  type Table,
} from './understand-bench/read-table.ts';
import { showMistakes } from './understand-bench/show-mistakes.ts';

/**
 * `npm run bench:understand [-- --locale de-DE] [--tune] [--engines]`: how much of what shoppers say is understood, in every language.
 * Of the sentences that judge nothing but figures is printed; `--tune` takes the others and shows the mistakes. Other engines are
 * there to compare with: in English, or with `--engines`.
 */

const { values } = parseArgs({
  options: {
    locale: { type: 'string' },
    tune: { type: 'boolean', default: false },
    engines: { type: 'boolean', default: false },
  },
});

const widths = [8, 15, 9, 11, 10, 14, 7, 9, 9];
const row = (...cells: readonly string[]) => {
  const [language = '', engine = '', ...figures] = cells.map((cell, at) => {
    const width = widths[at] ?? 0;
    return at < 2 ? cell.padEnd(width) : cell.padStart(width);
  });
  console.log(language + engine + figures.join(''));
};

row('', 'engine', 'right', 'misrouted', 'rejected', 'out of scope', 'slots', 'median', 'p95');
const missing: string[] = [];
for (const locale of judgedLocales()) {
  if (values.locale !== undefined && values.locale !== locale) continue;
  await benchLocale(locale);
}
row('', 'target en', '>= 85 %', '<= 5 %', '', '>= 95 %', '', '< 2 ms', '');
row('', 'others', '>= 80 %', '<= 6 %', '', '>= 90 %', '', '< 2 ms', '');
for (const line of missing) console.log(line);

async function benchLocale(locale: string): Promise<void> {
  const model = judgedModel(locale);
  const table = readTable(model, locale, values.tune ? 'tune' : 'test');
  /** Heard before anything is timed: a process that runs has compiled what it runs. */
  const others = readTable(model, locale, values.tune ? 'test' : 'tune');
  const language = languageOf(locale);
  const compares = values.engines || language === 'en';
  const engines = [
    ...(compares ? [exactSamples(model)] : []),
    ours(model),
    ...(compares ? [await createNlpJs(model, language)] : []),
  ];
  for (const engine of engines) {
    for (const { text } of [...others.inScope, ...others.outOfScope]) await engine.hear(text);
    const within = await judge(engine, table.inScope, model.language);
    const outside = await judge(engine, table.outOfScope, model.language);
    print(language, engine, within, outside);
    if (values.tune && engine.name === 'ours') showMistakes(within, outside);
  }
  noteMissing(language, table);
}

function print(
  language: string,
  { name }: Engine,
  within: readonly Verdict[],
  outside: readonly Verdict[],
): void {
  const of = (kind: Verdict['kind'], verdicts: readonly Verdict[]) =>
    share(verdicts.filter((verdict) => verdict.kind === kind).length / verdicts.length);
  const right = within.filter(({ kind }) => kind === 'right');
  const slots = right.reduce((sum, { sentence }) => sum + sentence.slots.length, 0);
  const rightSlots = right.reduce((sum, verdict) => sum + verdict.rightSlots, 0);
  const times = [...within, ...outside].map(({ ms }) => ms).sort((one, other) => one - other);
  const ms = (rank: number) => `${(times[Math.floor(times.length * rank)] ?? 0).toFixed(2)} ms`;
  row(
    language,
    name,
    of('right', within),
    of('misrouted', within),
    of('rejected', within),
    of('rejected', outside),
    share(rightSlots / slots),
    ms(0.5),
    ms(0.95),
  );
}

function noteMissing(language: string, { undeclared }: Table): void {
  if (undeclared.length === 0) return;
  const names = [...new Set(undeclared.map(({ intent }) => intent))].join(', ');
  missing.push(
    `${language}: not counted, ${String(undeclared.length)} of intents that the model lacks: ${names}`,
  );
}

function share(of: number): string {
  return `${(100 * of).toFixed(1)} %`;
}
