/** `npm run learn`: teaches the simulator every language ahead of its first conversation, which would otherwise wait for it. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { loadTeacher, taughtLocales } from '../simulator/load-models.ts';
import { isLearnt, learn } from '../simulator/understand/guess/learn.ts';

/** One of the processes that this one starts: it learns a locale's language. */
const [own] = process.argv.slice(2);
if (own === undefined) await learnAll();
else learn(loadTeacher(own));

async function learnAll(): Promise<void> {
  const left = taughtLocales().filter((locale) => !isLearnt(loadTeacher(locale)));
  if (left.length === 0) return;
  console.log(`Learning what people say: ${left.join(', ')}, half a minute each, the first time`);
  const workers = Math.min(left.length, availableParallelism());
  await Promise.all(Array.from({ length: workers }, () => work(left)));
}

/** Takes one after the other until none is left. */
async function work(left: string[]): Promise<void> {
  for (let locale = left.shift(); locale !== undefined; locale = left.shift()) {
    const [code] = (await once(fork(fileURLToPath(import.meta.url), [locale]), 'exit')) as [number];
    if (code !== 0) throw new Error(`${locale} is not learnt`);
  }
}
