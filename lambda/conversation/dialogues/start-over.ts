import { say } from '../../speech/message.ts';
import { anything, type Answer } from '../answer.ts';
import { tooLate, withdrawOffer } from '../offer.ts';
import type { Ports } from '../ports.ts';
import type { Turn } from '../turn.ts';
import { launch } from './launch.ts';

/** "Start over": what was offered is off and what was asked is forgotten; what lies in the cart stays hers. */
export async function startOver(turn: Turn, ports: Ports): Promise<Answer> {
  if (turn.session.turns === 0) return launch(turn, ports);
  const end = await withdrawOffer(turn, ports);
  const said =
    end.kind === 'withdrawn' ? say('start-over.nothing-ordered') : say('start-over.fresh');
  return tooLate(end, turn, ports) ?? { says: [said], pending: anything, closesOffer: true };
}
