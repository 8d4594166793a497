import type { INestApplicationContext } from '@nestjs/common';
import { CurrencyCode, LanguageCode } from '@vendure/common/lib/generated-types';
import type { RequestContext, TaxCategory, Zone } from '@vendure/core';
import {
  ChannelService,
  CountryService,
  GlobalSettingsService,
  PaymentMethodService,
  ShippingMethodService,
  TaxCategoryService,
  TaxRateService,
  ZoneService,
  defaultShippingCalculator,
  isGraphQlErrorResult,
  manualFulfillmentHandler,
} from '@vendure/core';
import { deliveries } from '../data/deliveries.ts';
import { deliveryIn } from '../data/language-words.ts';
import { languages } from '../data/languages.ts';
import type { ProductData } from '../data/product.ts';
import { salesTax } from '../data/taxes.ts';
import { scheduleChecker } from '../plugin/delivery/eligibility.ts';
import { testCardHandler, testCardMethod } from '../plugin/payment/test-card-handler.ts';

export interface Foundations {
  readonly taxCategories: Readonly<Record<ProductData['tax'], TaxCategory>>;
  readonly zones: ReadonlyMap<string, Zone>;
}

const english = LanguageCode.en;

/** Country, tax, money, ways to deliver and to pay. */
export async function layFoundations(
  app: INestApplicationContext,
  ctx: RequestContext,
): Promise<Foundations> {
  const usa = await app.get(CountryService).create(ctx, {
    code: 'US',
    enabled: true,
    translations: [{ languageCode: english, name: 'United States of America' }],
  });
  const zones = new Map<string, Zone>();
  for (const { state } of salesTax) {
    zones.set(state, await app.get(ZoneService).create(ctx, { name: state, memberIds: [usa.id] }));
  }
  const taxCategories = await createTaxes(app, ctx, zones);
  const home = zones.get(salesTax[0]?.state ?? '');
  const channel = await app.get(ChannelService).update(ctx, {
    id: ctx.channelId,
    defaultCurrencyCode: CurrencyCode.USD,
    availableCurrencyCodes: [CurrencyCode.USD],
    pricesIncludeTax: false,
    ...(home ? { defaultTaxZoneId: home.id, defaultShippingZoneId: home.id } : {}),
  });
  if (isGraphQlErrorResult(channel)) throw new Error(channel.message);
  await app.get(GlobalSettingsService).updateSettings(ctx, {
    trackInventory: true,
    outOfStockThreshold: 0,
  });
  await createDeliveries(app, ctx);
  await app.get(PaymentMethodService).create(ctx, {
    code: testCardMethod,
    enabled: true,
    handler: { code: testCardHandler.code, arguments: [] },
    translations: [{ languageCode: english, name: 'Stored card', description: '' }],
  });
  return { taxCategories, zones };
}

async function createTaxes(
  app: INestApplicationContext,
  ctx: RequestContext,
  zones: ReadonlyMap<string, Zone>,
): Promise<Foundations['taxCategories']> {
  const categories = app.get(TaxCategoryService);
  const general = await categories.create(ctx, { name: 'general', isDefault: true });
  const grocery = await categories.create(ctx, { name: 'grocery' });
  for (const tax of salesTax) {
    const zone = zones.get(tax.state);
    if (!zone) continue;
    for (const category of [general, grocery]) {
      await app.get(TaxRateService).create(ctx, {
        name: `Sales tax ${tax.state}`,
        enabled: true,
        value: category === general ? tax.general : tax.grocery,
        categoryId: category.id,
        zoneId: zone.id,
      });
    }
  }
  return { general, grocery };
}

async function createDeliveries(app: INestApplicationContext, ctx: RequestContext): Promise<void> {
  for (const { code, name, cost, schedule } of deliveries) {
    await app.get(ShippingMethodService).create(ctx, {
      code,
      fulfillmentHandler: manualFulfillmentHandler.code,
      checker: { code: scheduleChecker.code, arguments: [] },
      calculator: {
        code: defaultShippingCalculator.code,
        arguments: [
          { name: 'rate', value: String(cost) },
          { name: 'includesTax', value: 'exclude' },
          { name: 'taxRate', value: '0' },
        ],
      },
      translations: [
        { languageCode: english, name, description: '' },
        ...languages.map((language) => ({
          languageCode: language.code,
          name: deliveryIn(code, language),
          description: '',
        })),
      ],
      customFields: { schedule: JSON.stringify(schedule) },
    });
  }
}
