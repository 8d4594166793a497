import { toVoiceOrders } from '../../../lambda/persistence/to-voice-orders.ts';
import type { VoiceOrders } from '../../../lambda/shoppers/voice-orders.ts';
import type { MemoryLedger } from './memory-ledger.ts';

export const createMemoryVoiceOrders = ({ attemptsOf }: MemoryLedger): VoiceOrders => ({
  list: (shopper) => Promise.resolve(toVoiceOrders(attemptsOf(shopper))),
});
