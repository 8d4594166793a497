import type { CommerceBackend, CustomerContext } from '../../commerce/backend.ts';
import type { PaymentMethod } from '../../commerce/payment-method.ts';
import type { SavedAddress } from '../../commerce/postal-address.ts';
import type { Result } from '../../commerce/result.ts';
import type { Logger } from '../../runtime/logger.ts';

/** What a customer can choose from; absent: the shop could not be asked. */
export interface Choices {
  readonly methods?: readonly PaymentMethod[];
  readonly addresses?: readonly SavedAddress[];
}

export type ChoosingShop = Pick<CommerceBackend, 'listPaymentMethods' | 'listAddresses'>;

export async function askForChoices(
  { shop, logger }: { readonly shop: ChoosingShop; readonly logger: Logger },
  ctx: CustomerContext,
): Promise<Choices> {
  const [methods, addresses] = await Promise.all([
    shop.listPaymentMethods(ctx),
    shop.listAddresses(ctx),
  ]);
  logFailure(logger, 'payment methods', methods);
  logFailure(logger, 'addresses', addresses);
  return {
    ...(methods.ok && { methods: methods.value }),
    ...(addresses.ok && { addresses: addresses.value }),
  };
}

function logFailure(logger: Logger, what: string, answer: Result<unknown>): void {
  if (answer.ok) return;
  const { code, detail } = answer.error;
  logger.warn('linking.choices-missing', { what, code, detail });
}
