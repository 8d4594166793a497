import type { Verdict } from './judge.ts';

/** For sentences that are there to tune by. */
export function showMistakes(within: readonly Verdict[], outside: readonly Verdict[]): void {
  for (const { sentence, intent, kind } of [...within, ...outside]) {
    const isMistake = sentence.intent === 'OutOfScope' ? kind !== 'rejected' : kind !== 'right';
    if (isMistake) console.log(`  ${sentence.intent} -> ${intent}: ${sentence.text}`);
  }
  for (const { sentence, rightSlots } of within.filter(({ kind }) => kind === 'right')) {
    if (rightSlots < sentence.slots.length) {
      const wanted = sentence.slots.map(({ name, heard }) => `${name}=${heard}`).join(', ');
      console.log(`  slots of ${sentence.intent}: ${sentence.text} (${wanted})`);
    }
  }
}
