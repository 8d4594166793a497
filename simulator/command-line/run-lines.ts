import type { Simulation, SimulatedTurn } from '../simulation.ts';
import type { ShopBooks } from '../world/shop-books.ts';
import { commands } from './commands.ts';
import { UsageError } from './usage.ts';

/** How turns and books are shown. */
export interface Display {
  turn(turn: SimulatedTurn): void;
  books(books: ShopBooks): void;
  /** What has changed about the device or its owner. */
  note(state: string): void;
  /** What nobody can look up. */
  voiceCode(code: string): void;
  help(): void;
  /** A line that could not be carried out. */
  complain(message: string): void;
}

/** What is said or wanted, line by line: everything that starts with "!" is for the simulator. */
export async function runLine(
  line: string,
  simulation: Simulation,
  display: Display,
): Promise<void> {
  const said = line.trim();
  if (said === '') return;
  if (!said.startsWith('!')) {
    display.turn(await simulation.say(said));
    return;
  }
  const [name = '', ...words] = said.split(/\s+/);
  const command = commands.get(name);
  if (!command) {
    display.complain(`${said} is unknown: ${[...commands.keys()].join(', ')}`);
    return;
  }
  try {
    await command(simulation, display, words);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    display.complain(error.message);
  }
}
