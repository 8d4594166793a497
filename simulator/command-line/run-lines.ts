import type { Simulation, SimulatedTurn } from '../simulation.ts';
import type { ShopBooks } from '../world/shop-books.ts';

/** How turns and books are shown. */
export interface Display {
  turn(turn: SimulatedTurn): void;
  books(books: ShopBooks): void;
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
  switch (said) {
    case '':
      return;
    case '!new':
      simulation.leave();
      return;
    case '!launch':
      display.turn(await simulation.launch());
      return;
    case '!shop':
      display.books(await simulation.readBooks());
      return;
    case '!help':
      display.help();
      return;
  }
  if (said.startsWith('!')) display.complain(`${said} is unknown: !new, !launch, !shop or !help`);
  else display.turn(await simulation.say(said));
}
