import type { INestApplicationContext } from '@nestjs/common';
import { LanguageCode } from '@vendure/common/lib/generated-types';
import type { RequestContext } from '@vendure/core';
import {
  PromotionService,
  isGraphQlErrorResult,
  minimumOrderAmount,
  orderFixedDiscount,
  orderPercentageDiscount,
} from '@vendure/core';
import { promotions } from '../data/promotions.ts';
import type { PromotionData } from '../data/promotions.ts';

export async function printCoupons(
  app: INestApplicationContext,
  ctx: RequestContext,
): Promise<void> {
  for (const promotion of promotions) {
    const { code, name, minimum, endsAt, uses } = promotion;
    const printed = await app.get(PromotionService).createPromotion(ctx, {
      enabled: true,
      couponCode: code,
      ...(endsAt !== undefined && { endsAt: new Date(endsAt) }),
      ...(uses !== undefined && { usageLimit: uses }),
      conditions: minimum === undefined ? [] : [atLeast(minimum)],
      actions: [discountOf(promotion)],
      translations: [{ languageCode: LanguageCode.en, name, description: '' }],
    });
    if (isGraphQlErrorResult(printed)) throw new Error(printed.message);
  }
}

const atLeast = (cents: number) => ({
  code: minimumOrderAmount.code,
  arguments: [
    { name: 'amount', value: String(cents) },
    { name: 'taxInclusive', value: 'false' },
  ],
});

const discountOf = ({ off }: PromotionData) =>
  'percent' in off
    ? {
        code: orderPercentageDiscount.code,
        arguments: [{ name: 'discount', value: String(off.percent) }],
      }
    : {
        code: orderFixedDiscount.code,
        arguments: [{ name: 'discount', value: String(off.cents) }],
      };
