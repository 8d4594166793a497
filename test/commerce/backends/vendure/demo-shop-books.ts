import type { CommerceBackend } from '../../../../lambda/commerce/backend.ts';
import type { CustomerId, VariantId } from '../../../../lambda/commerce/id.ts';
import { toId } from '../../../../lambda/commerce/id.ts';
import type { ContractCharge, ContractShop } from '../../../contracts/commerce/contract-shop.ts';
import { call, valueOf } from '../../../contracts/commerce/shopping.ts';
import type { ShopApi } from './shop-api.ts';

export const people: ContractShop['people'] = {
  regular: toId<'customer'>('cm-regular'),
  newcomer: toId<'customer'>('cm-newcomer'),
  waiting: toId<'customer'>('cm-waiting'),
  declined: toId<'customer'>('cm-declined'),
  bankApproval: toId<'customer'>('cm-bank-approval'),
  twoAddresses: toId<'customer'>('cm-two-addresses'),
};

/** The demo shop as the contract wants to turn it. */
export const openBooks = (
  api: ShopApi,
  backend: CommerceBackend,
): Omit<ContractShop, 'unreachable' | 'close'> => ({
  backend,
  now: () => new Date(),
  people,
  charges: (customer) => chargesOf(api, customer),
  setStock: (variant, stock) => setVariant(api, backend, variant, { stock }),
  setPrice: (variant, price) => setVariant(api, backend, variant, { price }),
  loseNextOrderAnswer: async () => {
    await api.dev('faults', { answerLost: 1 });
  },
  failAfterNextCharge: async () => {
    await api.dev('faults', { chargeThenFail: 1 });
  },
  delayAnswers: async (delayMs) => {
    await api.dev('faults', { delayMs });
  },
  approvePayment: async (customer) => {
    await api.dev('approve-payment', { customer });
  },
});

/** The payment provider's own records of a customer. */
export async function chargesOf(
  api: ShopApi,
  customer: CustomerId,
): Promise<readonly ContractCharge[]> {
  const session = await api.logIn(customer);
  const { data } = await api.ask('{ myCharges { order total currency key status } }', session);
  const charges = data?.['myCharges'] as readonly {
    readonly order: string;
    readonly total: number;
    readonly currency: string;
    readonly key: string;
    readonly status: ContractCharge['status'];
  }[];
  return charges.map(({ order, total, currency, key, status }) => ({
    order,
    total: { amount: total, currency },
    key,
    status,
  }));
}

async function setVariant(
  api: ShopApi,
  backend: CommerceBackend,
  id: VariantId,
  wish: { readonly stock?: number; readonly price?: number },
): Promise<void> {
  const [variant] = await valueOf(backend.readVariants(call(), [id]));
  await api.dev('variant', { sku: variant?.sku, ...wish });
}
