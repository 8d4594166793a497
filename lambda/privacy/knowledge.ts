import type { Ledger } from '../purchasing/ledger.ts';
import type { LinkStore } from '../shoppers/link-store.ts';
import type { ShopperId } from '../shoppers/shopper.ts';
import type { VoiceSettingsStore } from '../shoppers/voice-settings.ts';

/** What the skill keeps of a shopper, in numbers: what exactly is on the page. */
export interface Knowledge {
  readonly links: number;
  /** Orders by voice that are remembered. */
  readonly orders: number;
  readonly hasCode: boolean;
  readonly hasLimits: boolean;
}

export type Knows = (shopper: ShopperId) => Promise<Knowledge>;

export const createKnows =
  (ports: {
    readonly links: LinkStore;
    readonly settings: VoiceSettingsStore;
    readonly ledger: Ledger;
  }): Knows =>
  async (shopper) => {
    const [links, kept, attempts] = await Promise.all([
      ports.links.list(shopper),
      ports.settings.find(shopper),
      ports.ledger.list(shopper),
    ]);
    const { orderLimit, dayLimit } = kept?.settings ?? {};
    return {
      links: links.length,
      orders: attempts.filter(({ progress }) => progress.kind === 'placed').length,
      hasCode: kept?.code !== undefined,
      hasLimits: orderLimit !== undefined || dayLimit !== undefined,
    };
  };
