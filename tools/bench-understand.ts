import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadAlexaModel } from '../simulator/load-models.ts';
import { intentNamed } from '../simulator/understand/intent-named.ts';
import { ourEngines, type Engine } from './understand-bench/engines.ts';
import { judge, type Verdict } from './understand-bench/judge.ts';
import { createNlpJs } from './understand-bench/nlp-js.ts';
import { readSentences } from './understand-bench/read-sentences.ts';

/**
 * `npm run bench:understand [-- --tune]`: how much of what shoppers say is understood. Of the sentences that judge nothing but
 * figures is printed; `--tune` takes the others and shows the mistakes.
 */

const { tune = false } = parseArgs({ options: { tune: { type: 'boolean' } } }).values;
const tableOf = (name: string): string =>
  fileURLToPath(
    new URL(`../test/simulator/understand/sentences/en-US.${name}.tsv`, import.meta.url),
  );
const model = loadAlexaModel('en-US');
const declared = new Set(model.intents.map(({ name }) => intentNamed(name)));
const sentences = readSentences(tableOf(tune ? 'tune' : 'test'));
/** Heard before anything is timed: a process that runs has compiled what it runs. */
const others = readSentences(tableOf(tune ? 'test' : 'tune'));
const outOfScope = sentences.filter(({ intent }) => intent === 'OutOfScope');
const inScope = sentences.filter(({ intent }) => declared.has(intent));
const undeclared = sentences.filter(
  ({ intent }) => intent !== 'OutOfScope' && !declared.has(intent),
);

const targets = { right: 0.85, misrouted: 0.05, outOfScope: 0.95, ms: 2 };

console.log(`${String(inScope.length)} in scope, ${String(outOfScope.length)} out of scope`);
console.log('engine           right  misrouted  rejected  out of scope  slots   median     p95');
for (const engine of [...ourEngines(model), await createNlpJs(model)]) await print(engine);
console.log(
  `target         >= ${share(targets.right)}   <= ${share(targets.misrouted)}               >= ${share(targets.outOfScope)}          < ${String(targets.ms)} ms`,
);
if (undeclared.length > 0) {
  const names = [...new Set(undeclared.map(({ intent }) => intent))].join(', ');
  console.log(
    `\nnot counted, ${String(undeclared.length)} of intents that the model lacks: ${names}`,
  );
}

async function print(engine: Engine): Promise<void> {
  for (const { text } of others) await engine.hear(text);
  const within = await judge(engine, inScope);
  const outside = await judge(engine, outOfScope);
  const of = (kind: Verdict['kind'], verdicts: readonly Verdict[]) =>
    share(verdicts.filter((verdict) => verdict.kind === kind).length / verdicts.length).padStart(8);
  const right = within.filter(({ kind }) => kind === 'right');
  const slots = right.reduce((sum, { sentence }) => sum + sentence.slots.length, 0);
  const rightSlots = right.reduce((sum, verdict) => sum + verdict.rightSlots, 0);
  const times = [...within, ...outside].map(({ ms }) => ms).sort((one, other) => one - other);
  const ms = (rank: number) =>
    `${(times[Math.floor(times.length * rank)] ?? 0).toFixed(2)} ms`.padStart(9);
  console.log(
    engine.name.padEnd(14) + of('right', within),
    `  ${of('misrouted', within)}`,
    ` ${of('rejected', within)}      ${of('rejected', outside)}`,
    share(rightSlots / slots).padStart(6),
    ms(0.5),
    ms(0.95),
  );
  if (tune && engine.name === 'ours') showMistakes([...within, ...outside], right);
}

function showMistakes(verdicts: readonly Verdict[], right: readonly Verdict[]): void {
  for (const { sentence, intent, kind } of verdicts) {
    const isMistake = sentence.intent === 'OutOfScope' ? kind !== 'rejected' : kind !== 'right';
    if (isMistake) console.log(`  ${sentence.intent} -> ${intent}: ${sentence.text}`);
  }
  for (const { sentence, rightSlots } of right) {
    if (rightSlots < sentence.slots.length) {
      const wanted = sentence.slots.map(({ name, heard }) => `${name}=${heard}`).join(', ');
      console.log(`  slots of ${sentence.intent}: ${sentence.text} (${wanted})`);
    }
  }
}

function share(of: number): string {
  return `${(100 * of).toFixed(1)} %`;
}
