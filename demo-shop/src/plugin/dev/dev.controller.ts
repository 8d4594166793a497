import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import {
  Customer,
  ProductVariant,
  ProductVariantPrice,
  RequestContextService,
  StockLevel,
  TransactionalConnection,
} from '@vendure/core';
import { CatalogueFeed } from '../catalogue/catalogue-feed.ts';
import { Bank } from '../orders/bank.ts';
import { Faults } from './faults.ts';
import type { FaultSettings } from './faults.ts';

/** For tests and the simulator. The server listens on loopback only. */
@Controller('dev')
export class DevController {
  constructor(
    @Inject(TransactionalConnection) private connection: TransactionalConnection,
    @Inject(RequestContextService) private contexts: RequestContextService,
    @Inject(CatalogueFeed) private feed: CatalogueFeed,
    @Inject(Faults) private faults: Faults,
    @Inject(Bank) private bank: Bank,
  ) {}

  @Get('health')
  async health() {
    const ctx = await this.contexts.create({ apiType: 'shop' });
    const { products } = await this.feed.read(ctx);
    return { ready: true, products: products.length, now: new Date().toISOString() };
  }

  /** Replaces all faults; an empty object puts everything right. */
  @Post('faults')
  setFaults(@Body() settings: Partial<FaultSettings>) {
    return this.faults.set(settings);
  }

  /** `{ sku, stock?, price?, enabled? }`: units on hand, price in minor units, whether it is sold at all. */
  @Post('variant')
  async setVariant(
    @Body() wish: { sku: string; stock?: number; price?: number; enabled?: boolean },
  ) {
    const { manager } = this.connection.rawConnection;
    const { id } = await manager.findOneByOrFail(ProductVariant, { sku: wish.sku });
    if (wish.stock !== undefined) {
      await manager.update(
        StockLevel,
        { productVariantId: id },
        { stockOnHand: wish.stock, stockAllocated: 0 },
      );
    }
    if (wish.price !== undefined) {
      await manager.update(ProductVariantPrice, { variant: { id } }, { price: wish.price });
    }
    if (wish.enabled !== undefined) {
      await manager.update(ProductVariant, { id }, { enabled: wish.enabled });
    }
    return { id: String(id), sku: wish.sku };
  }

  /** What the customer would do on the bank's page: of one customer, or all that wait. */
  @Post('approve-payment')
  async approve(@Body() wish: { customer?: string }) {
    const publicId = wish.customer;
    const customer = publicId
      ? await this.connection.rawConnection.manager.findOneByOrFail(Customer, {
          customFields: { publicId },
        })
      : undefined;
    return { approved: await this.bank.approveWaiting(customer?.id) };
  }
}
