import type { INestApplication } from '@nestjs/common';
import type { VendureConfig } from '@vendure/core';
import {
  DefaultLogger,
  DefaultOrderByCodeAccessStrategy,
  LogLevel,
  defaultShippingCalculator,
} from '@vendure/core';
import { PasswordLogin } from './plugin/access/password-login.ts';
import { ShopkeeperLogin } from './plugin/access/shopkeeper-login.ts';
import { CornerMarketPlugin } from './plugin/corner-market.plugin.ts';
import { customFields } from './plugin/custom-fields.ts';
import { scheduleChecker } from './plugin/delivery/eligibility.ts';
import { StateTaxZone } from './plugin/delivery/tax-zone.ts';
import { createFaultMiddleware } from './plugin/dev/fault-middleware.ts';
import { Faults } from './plugin/dev/faults.ts';
import type { Queue } from './plugin/dev/one-at-a-time.ts';
import { createQueueMiddleware } from './plugin/dev/queue-middleware.ts';
import { FrozenCarts } from './plugin/frozen-carts.ts';
import { SayableOrderCodes } from './plugin/order-codes.ts';
import { NoWayBack } from './plugin/orders/no-way-back.ts';
import { testCardHandler } from './plugin/payment/test-card-handler.ts';

export interface ShopSettings {
  readonly database: VendureConfig['dbConnectionOptions'];
  readonly port: number;
  readonly secret: string;
  /** For a database with a single connection. */
  readonly queue: Queue | undefined;
  /** The running application, once there is one. */
  readonly application: () => INestApplication | undefined;
}

export function shopConfig(settings: ShopSettings): VendureConfig {
  const faults = () => settings.application()?.get(Faults);
  const failing = createFaultMiddleware(faults);
  const queueing = settings.queue ? [createQueueMiddleware(settings.queue)] : [];
  return {
    apiOptions: {
      hostname: '127.0.0.1',
      port: settings.port,
      adminApiPath: 'admin-api',
      shopApiPath: 'shop-api',
      cors: false,
      middleware: [
        ...['shop-api', 'bank'].map((route) => ({ handler: failing, route })),
        // What puts the shop right again must get through: it only waits for its turn.
        ...['shop-api', 'admin-api', 'bank', 'dev'].flatMap((route) =>
          queueing.map((handler) => ({ handler, route })),
        ),
      ],
    },
    authOptions: {
      tokenMethod: 'bearer',
      requireVerification: true,
      sessionDuration: '1h',
      superadminCredentials: { identifier: 'corner-market', password: settings.secret },
      shopAuthenticationStrategy: [new PasswordLogin(), new ShopkeeperLogin(settings.secret)],
    },
    dbConnectionOptions: { ...settings.database, subscribers: [NoWayBack] },
    customFields,
    orderOptions: {
      orderCodeStrategy: new SayableOrderCodes(),
      orderByCodeAccessStrategy: new DefaultOrderByCodeAccessStrategy('0s'),
      orderInterceptors: [new FrozenCarts()],
    },
    paymentOptions: { paymentMethodHandlers: [testCardHandler] },
    shippingOptions: {
      shippingEligibilityCheckers: [scheduleChecker],
      shippingCalculators: [defaultShippingCalculator],
    },
    taxOptions: { taxZoneStrategy: new StateTaxZone() },
    logger: new DefaultLogger({ level: LogLevel.Error, timestamp: false }),
    plugins: [CornerMarketPlugin],
  };
}
