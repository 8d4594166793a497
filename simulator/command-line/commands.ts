import { verificationResults, type VerificationAnswer } from '../platforms/platform.ts';
import type { Simulation } from '../simulation.ts';
import type { Display } from './run-lines.ts';
import { customers, type Customer } from '../world/personas.ts';
import { UsageError } from './usage.ts';

/** Does what a line wants of the simulator; `words` are those after the command. Throws a UsageError. */
type Command = (
  simulation: Simulation,
  display: Display,
  words: readonly string[],
) => Promise<void> | void;

/** By the names that lines start with. */
export const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  [
    '!new',
    (simulation) => {
      simulation.leave();
    },
  ],
  [
    '!launch',
    async (simulation, display) => {
      display.turn(await simulation.launch());
    },
  ],
  [
    '!shop',
    async (simulation, display) => {
      display.books(await simulation.readBooks());
    },
  ],
  [
    '!help',
    (_, display) => {
      display.help();
    },
  ],
  [
    '!linked',
    async (simulation, display) => {
      await simulation.link();
      display.note('linked');
    },
  ],
  [
    '!unlinked',
    (simulation, display) => {
      simulation.unlink();
      display.note('unlinked');
    },
  ],
  [
    '!disable',
    async (simulation, display) => {
      await simulation.disable();
      display.note('disabled');
    },
  ],
  [
    '!enter',
    async (simulation, display, words) => {
      await simulation.enterCode(readEntry(words));
      display.note('entered');
    },
  ],
  [
    '!as',
    (simulation, display, [voice, ...rest]) => {
      if ((voice !== 'recognised' && voice !== 'unknown') || rest.length > 0) {
        throw new UsageError('!as is followed by recognised or unknown');
      }
      simulation.speakAs(voice);
      display.note(`as ${voice}`);
    },
  ],
  [
    '!pin',
    async (simulation, display, words) => {
      display.turn(await simulation.verify(readAnswer(words)));
    },
  ],
]);

/** Digits in whatever groups, and whose phone it is. */
function readEntry(words: readonly string[]): { code?: string; persona?: Customer } {
  const digits = words.filter((word) => /^[\d-]+$/.test(word));
  const [name, ...more] = words.filter((word) => !digits.includes(word));
  const persona = customers.find((each) => each === name);
  if ((name !== undefined && persona === undefined) || more.length > 0) {
    throw new UsageError(`!enter takes a code and one of ${customers.join(', ')}`);
  }
  return {
    ...(digits.length > 0 && { code: digits.join(' ') }),
    ...(persona && { persona }),
  };
}

function readAnswer([wanted, ...more]: readonly string[]): VerificationAnswer {
  const result = verificationResults.find((each) => each === wanted);
  if (result === undefined) {
    throw new UsageError(`!pin is followed by ${verificationResults.join(', ')}`);
  }
  const strange = more.find((word) => word !== 'person=other' && !level.test(word));
  if (strange !== undefined) {
    throw new UsageError(`!pin ${result} takes level=300 and person=other; not "${strange}"`);
  }
  const said = more.map((word) => level.exec(word)?.[1]).find((each) => each !== undefined);
  return {
    result,
    ...(said !== undefined && { level: Number(said) }),
    otherPerson: more.includes('person=other'),
  };
}

const level = /^level=(\d{1,4})$/;
