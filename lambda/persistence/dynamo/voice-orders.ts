import { toVoiceOrders } from '../to-voice-orders.ts';
import type { VoiceOrders } from '../../shoppers/voice-orders.ts';
import { toAttempt } from './attempts-table.ts';
import type { Table } from './table.ts';

/** What became of the attempts of one shopper: one partition, read at once. */
export const createVoiceOrders = (attempts: Table): VoiceOrders => ({
  list: async (shopper) => toVoiceOrders((await attempts.queryAll({ shopper })).map(toAttempt)),
});
