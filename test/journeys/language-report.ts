import type { Channel, Played } from './play.ts';

/** Which journey holds in which language, told at the end of a run. */
export interface LanguageReport {
  /** Before anything is held against what was promised, so that what fails is seen as well. */
  begin(journey: string, locale: string, channel: Channel): void;
  holds(journey: string, locale: string, channel: Channel, played: Played): void;
  table(): string;
}

/** A cell tells the channels that hold: A for Alexa, G for Google. */
export function createLanguageReport(): LanguageReport {
  const rows = new Map<string, Map<string, Map<Channel, boolean>>>();
  const columns = new Set<string>();
  const put = (journey: string, locale: string, channel: Channel, holds: boolean): void => {
    columns.add(locale);
    const row = rows.get(journey) ?? new Map<string, Map<Channel, boolean>>();
    rows.set(journey, row);
    row.set(locale, (row.get(locale) ?? new Map<Channel, boolean>()).set(channel, holds));
  };
  return {
    begin(journey, locale, channel) {
      put(journey, locale, channel, false);
    },
    holds(journey, locale, channel) {
      put(journey, locale, channel, true);
    },
    table() {
      const line = (name: string, cells: readonly string[]) =>
        `${name.padEnd(44)}${cells.map((cell) => cell.padEnd(8)).join('')}`;
      const cellOf = (of: ReadonlyMap<Channel, boolean> | undefined) =>
        [...(of ?? [])].map(([channel, holds]) => (holds ? letters[channel] : '!')).join(' ') ||
        '-';
      const body = [...rows].map(([journey, row]) =>
        line(
          journey,
          [...columns].map((locale) => cellOf(row.get(locale))),
        ),
      );
      const held = [...rows.values()].flatMap((row) =>
        [...row.values()].flatMap((of) => [...of.values()]),
      );
      return [
        line('journey (A: Alexa, G: Google, !: fails)', [...columns]),
        ...body,
        `${String(held.filter(Boolean).length)} of ${String(held.length)} conversations hold in ${String(columns.size)} locales besides American English`,
      ].join('\n');
    },
  };
}

const letters: Readonly<Record<Channel, string>> = { alexa: 'A', google: 'G' };
