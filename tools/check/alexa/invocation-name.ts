import { fault, type Fault } from '../finding.ts';
import { takenWords } from '../words.ts';

/** https://developer.amazon.com/docs/custom-skills/choose-the-invocation-name-for-a-custom-skill.html */
export function invocationFaults(name: string): readonly Fault[] {
  const words = name.split(' ');
  const taken = words.filter((word) => takenWords.has(word));
  return [
    ...(words.length < 2
      ? [fault('INVOCATION_TOO_SHORT', `"${name}" has fewer than two words: add the seller's name`)]
      : []),
    ...(/^[\p{Ll}\p{Lo}\p{M}'’ .-]+$/u.test(name)
      ? []
      : [fault('INVOCATION_SPELLING', `"${name}" is not in lower case letters: spell it out`)]),
    ...taken.map((word) =>
      fault('INVOCATION_WORD_TAKEN', `"${name}" holds "${word}", a word of the device: drop it`),
    ),
  ];
}
