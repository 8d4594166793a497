import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { within } from '../../lambda/runtime/within.ts';

test('what takes too long ends, also when memory is tidied up meanwhile', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const turn = new AbortController();
  const ends = endsOf(turn.signal);
  await new Promise(setImmediate);
  collect();
  expect(await ends).toBe('TimeoutError');
});

test('and with the turn', async () => {
  const turn = new AbortController();
  const ends = new Promise((resolve) => {
    within(turn.signal, 60_000).addEventListener('abort', resolve);
  });
  turn.abort();
  await ends;
  expect(within(turn.signal, 60_000).aborted).toBe(true);
});

const endsOf = (signal: AbortSignal) =>
  new Promise((resolve) => {
    const limited = within(signal, 40);
    limited.onabort = () => {
      resolve((limited.reason as Error).name);
    };
  });
