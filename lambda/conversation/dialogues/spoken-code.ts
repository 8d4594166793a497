import type { Answer } from '../answer.ts';
import type { LinkedTurn } from '../contexts.ts';
import type { Ports } from '../ports.ts';
import { approve } from './approve.ts';
import type { BareAnswer } from './bare-answer.ts';
import { misunderstood } from './misunderstanding.ts';

/** The voice code that was asked for. Anything but four digits is no try at it. */
export function spokenCode(
  turn: LinkedTurn,
  ports: Ports,
  quoteId: string,
  said: BareAnswer,
): Promise<Answer> {
  const code = said.code ?? asCode(said.item.quantity);
  return code === undefined
    ? misunderstood(turn, ports)
    : approve(turn, ports, quoteId, { kind: 'code', said: code });
}

/** Platforms may take digits for a number, which has no leading zeros. */
const asCode = (heard: number | undefined): string | undefined =>
  heard !== undefined && heard <= 9999 ? String(heard).padStart(4, '0') : undefined;
