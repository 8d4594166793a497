import type { Ledger } from '../purchasing/ledger.ts';
import type { Knows } from '../shoppers/knowledge.ts';
import { standsAt, type LinkStore } from '../shoppers/link-store.ts';
import type { VoiceSettingsStore } from '../shoppers/voice-settings.ts';

export const createKnows =
  (ports: {
    readonly links: LinkStore;
    readonly settings: VoiceSettingsStore;
    readonly ledger: Ledger;
  }): Knows =>
  async (shopper, at) => {
    const [links, kept, attempts] = await Promise.all([
      ports.links.list(shopper),
      ports.settings.find(shopper),
      ports.ledger.list(shopper),
    ]);
    const { orderLimit, dayLimit } = kept?.settings ?? {};
    return {
      links: links.filter((link) => standsAt(link, at)).length,
      orders: attempts.filter(({ progress }) => progress.kind === 'placed').length,
      hasCode: kept?.code !== undefined,
      hasLimits: orderLimit !== undefined || dayLimit !== undefined,
    };
  };
