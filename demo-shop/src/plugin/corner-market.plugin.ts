import { PluginCommonModule, VendurePlugin } from '@vendure/core';
import { CurrentCustomer } from './access/current-customer.ts';
import { RowLocks } from './access/row-locks.ts';
import { shopApi } from './api.graphql.ts';
import { AppliedWrite } from './cart/applied-write.entity.ts';
import { CartCoupons } from './cart/cart-coupons.ts';
import { CartLines } from './cart/cart-lines.ts';
import { CartResolver } from './cart/cart.resolver.ts';
import { Carts } from './cart/carts.ts';
import { ChangeCart } from './cart/change-cart.ts';
import { FreezeCart } from './cart/freeze-cart.ts';
import { CasesResolver } from './cases/cases.resolver.ts';
import { OpenCase } from './cases/open-case.ts';
import { ShopCase } from './cases/shop-case.entity.ts';
import { CatalogueEntry } from './catalogue/catalogue-entry.entity.ts';
import { CatalogueFeed } from './catalogue/catalogue-feed.ts';
import { CatalogueResolver } from './catalogue/catalogue.resolver.ts';
import { Variants } from './catalogue/variants.ts';
import { Deliveries } from './delivery/deliveries.ts';
import { DevController } from './dev/dev.controller.ts';
import { Faults } from './dev/faults.ts';
import { PriceDrift } from './dev/price-drift.ts';
import { BankController } from './orders/bank.controller.ts';
import { Bank } from './orders/bank.ts';
import { CancelOrder } from './orders/cancel-order.ts';
import { CustomerFieldsResolver, OrderFieldsResolver } from './orders/order-fields.resolver.ts';
import { OrderLineFieldsResolver } from './orders/order-line-fields.resolver.ts';
import { OrderReader } from './orders/order-reader.ts';
import { OrdersResolver } from './orders/orders.resolver.ts';
import { PlaceOrder } from './orders/place-order.ts';
import { Placement } from './orders/placement.entity.ts';
import { Placements } from './orders/placements.ts';
import { Purchases } from './orders/purchases.ts';
import { Refusals } from './orders/refusals.ts';
import { Charge } from './payment/charge.entity.ts';
import { PaymentResolver } from './payment/payment.resolver.ts';
import { StoredCard } from './payment/stored-card.entity.ts';
import { TestBank } from './payment/test-bank.ts';
import { MailController } from './receipts/mail.controller.ts';
import { Outbox } from './receipts/outbox.ts';
import { Receipts } from './receipts/receipts.ts';
import { ReceiptsResolver } from './receipts/receipts.resolver.ts';
import { StoresResolver } from './stores/stores.resolver.ts';

/** What a voice needs of the shop and Vendure's core lacks. */
@VendurePlugin({
  compatibility: '^3.7.0',
  imports: [PluginCommonModule],
  entities: [AppliedWrite, CatalogueEntry, Charge, Placement, ShopCase, StoredCard],
  controllers: [BankController, DevController, MailController],
  providers: [
    Bank,
    CancelOrder,
    CartCoupons,
    CartLines,
    Carts,
    CatalogueFeed,
    ChangeCart,
    CurrentCustomer,
    Deliveries,
    Faults,
    FreezeCart,
    OpenCase,
    OrderReader,
    Outbox,
    PlaceOrder,
    Placements,
    PriceDrift,
    Purchases,
    Receipts,
    Refusals,
    RowLocks,
    TestBank,
    Variants,
  ],
  shopApiExtensions: {
    schema: shopApi,
    resolvers: [
      CartResolver,
      CasesResolver,
      CatalogueResolver,
      CustomerFieldsResolver,
      OrderFieldsResolver,
      OrderLineFieldsResolver,
      OrdersResolver,
      PaymentResolver,
      ReceiptsResolver,
      StoresResolver,
    ],
  },
})
export class CornerMarketPlugin {}
