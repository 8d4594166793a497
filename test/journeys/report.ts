import type { Speech } from '../../lambda/speech/speech.ts';
import { countedWords } from '../voice-ux/lint-reply.ts';
import type { Channel, Played } from './play.ts';

/** What the journeys of a run came to, told at the end of it. */
export interface Report {
  /** Before anything is held against what was promised, so that what fails is seen as well. */
  begin(journey: string, channel: Channel): void;
  holds(journey: string, channel: Channel, played: Played): void;
  /** Words of every answer, lists aside (rule U1 of the voice guidelines). */
  words(): Distribution;
  table(): string;
}

export interface Distribution {
  readonly count: number;
  readonly median: number;
  readonly p95: number;
  readonly most: number;
}

export function createReport(speech: () => Speech): Report {
  const rows = new Map<string, Map<Channel, string>>();
  const words: number[] = [];
  const put = (journey: string, channel: Channel, cell: string): void => {
    rows.set(journey, (rows.get(journey) ?? new Map<Channel, string>()).set(channel, cell));
  };
  return {
    begin(journey, channel) {
      put(journey, channel, 'FAILED');
    },
    holds(journey, channel, { turns, replies, before, after }) {
      const orders = after.orders.length - before.orders.length;
      const bought = orders > 0 ? `, ${String(orders)} ordered` : '';
      put(journey, channel, `${String(turns.length)} turns${bought}`);
      words.push(...replies.map((reply) => countedWords(reply, speech())).filter((count) => count));
    },
    words: () => distributionOf(words),
    table() {
      const cells = (of: Map<Channel, string>) =>
        columns.map((channel) => (of.get(channel) ?? '-').padEnd(24)).join('');
      const { count, median, p95, most } = distributionOf(words);
      return [
        `${'journey'.padEnd(44)}${columns.map((channel) => channel.padEnd(24)).join('')}`,
        ...[...rows].map(([journey, of]) => `${journey.padEnd(44)}${cells(of)}`),
        `${String(rows.size)} journeys; words in each of ${String(count)} answers, lists aside: median ${String(median)}, p95 ${String(p95)}, most ${String(most)}`,
      ].join('\n');
    },
  };
}

const columns: readonly Channel[] = ['alexa', 'google'];

export function distributionOf(numbers: readonly number[]): Distribution {
  const sorted = [...numbers].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
  return { count: sorted.length, median: at(0.5), p95: at(0.95), most: sorted.at(-1) ?? 0 };
}
