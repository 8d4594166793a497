import type { Channel, Order, RequestContext, TaxZoneStrategy, Zone } from '@vendure/core';
import { servedState } from './states.ts';

/** Sales tax is the state's where the goods arrive; each state is a zone. */
export class StateTaxZone implements TaxZoneStrategy {
  determineTaxZone(_ctx: RequestContext, zones: Zone[], channel: Channel, order?: Order): Zone {
    const state = servedState(order?.shippingAddress);
    return zones.find((zone) => zone.name === state) ?? channel.defaultTaxZone;
  }
}
