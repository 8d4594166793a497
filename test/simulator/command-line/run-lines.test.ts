import { describe, expect, test } from '@jest/globals';
import { runLine, type Display } from '../../../simulator/command-line/run-lines.ts';
import { UsageError } from '../../../simulator/command-line/usage.ts';
import type { SimulatedTurn, Simulation } from '../../../simulator/simulation.ts';

const turn = (heard: string): SimulatedTurn => ({
  heard,
  intent: null,
  platformIntent: '',
  slots: {},
  says: '',
  reprompt: null,
  card: null,
  listening: false,
  directives: [],
  calls: [],
  ms: 0,
});

/** What a line does and shows, in order; `refuses` is what the platform cannot do. */
async function run(line: string, refuses?: Error): Promise<readonly string[]> {
  const log: string[] = [];
  const done = (what: string) => {
    log.push(what);
    if (refuses) throw refuses;
  };
  const taken = (what: string) => {
    done(what);
    return Promise.resolve(turn(what));
  };
  const simulation: Simulation = {
    voiceCode: undefined,
    say: (text) => taken(`say ${text}`),
    launch: () => taken('launch'),
    leave: () => {
      done('leave');
    },
    link: async () => {
      await taken('link');
    },
    unlink: () => {
      done('unlink');
    },
    disable: async () => {
      await taken('disable');
    },
    enterCode: async ({ code, persona }) => {
      await taken(`enter ${code ?? 'the last'} as ${persona ?? 'herself'}`);
    },
    speakAs: (voice) => {
      done(`speak as ${voice}`);
    },
    verify: (answer) => taken(`verify ${JSON.stringify(answer)}`),
    readBooks: () =>
      Promise.resolve({
        orders: [],
        charges: [],
        cart: { lines: [], total: { amount: 0, currency: 'USD' } },
      }),
    stop: () => Promise.resolve(),
  };
  const display: Display = {
    turn: () => log.push('turn'),
    books: () => log.push('books'),
    note: (state) => log.push(`note ${state}`),
    voiceCode: (code) => log.push(`voice code ${code}`),
    help: () => log.push('help'),
    complain: (message) => log.push(`complain ${message}`),
  };
  await runLine(line, simulation, display);
  return log;
}

describe('a line', () => {
  test.each([
    ['', []],
    [' reorder my coffee ', ['say reorder my coffee', 'turn']],
    ['!launch', ['launch', 'turn']],
    ['!new', ['leave']],
    ['!shop', ['books']],
    ['!help', ['help']],
    ['!linked', ['link', 'note linked']],
    ['!unlinked', ['unlink', 'note unlinked']],
    ['!disable', ['disable', 'note disabled']],
    ['!enter', ['enter the last as herself', 'note entered']],
    ['!enter 123 456 789', ['enter 123 456 789 as herself', 'note entered']],
    ['!enter 123-456-789 waiting', ['enter 123-456-789 as waiting', 'note entered']],
    ['!as recognised', ['speak as recognised', 'note as recognised']],
    ['!as  unknown', ['speak as unknown', 'note as unknown']],
    ['!pin NOT_MATCH', ['verify {"result":"NOT_MATCH","otherPerson":false}', 'turn']],
    [
      '!pin ACHIEVED level=300 person=other',
      ['verify {"result":"ACHIEVED","level":300,"otherPerson":true}', 'turn'],
    ],
  ])('is carried out: "%s"', async (line, log) => {
    expect(await run(line)).toEqual(log);
  });

  test.each([
    ['!dance', '!dance is unknown: !new, !launch'],
    ['!enter 123 nobody', '!enter takes a code and one of regular'],
    ['!as', '!as is followed by recognised or unknown'],
    ['!as somebody', '!as is followed by recognised or unknown'],
    ['!pin', '!pin is followed by ACHIEVED, NOT_MATCH'],
    ['!pin achieved', '!pin is followed by ACHIEVED'],
    [
      '!pin ACHIEVED level=high',
      '!pin ACHIEVED takes level=300 and person=other; not "level=high"',
    ],
  ])('that cannot be meant is complained of: "%s"', async (line, message) => {
    const log = await run(line);
    expect(log).toEqual([expect.stringContaining(`complain ${message}`)]);
  });

  test.each(['!linked', '!disable', '!enter', '!as unknown', '!pin ACHIEVED'])(
    'that the platform cannot do is complained of, and nothing is noted: "%s"',
    async (line) => {
      const log = await run(line, new UsageError('not here'));
      expect(log.slice(1)).toEqual(['complain not here']);
    },
  );

  test('whose failure is a bug ends the run', async () => {
    await expect(run('!linked', new Error('a bug'))).rejects.toThrow('a bug');
  });
});
