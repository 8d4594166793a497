declare const kind: unique symbol;

/** An identifier of the shop's own making: opaque here, never shown or spoken. */
export type Id<K extends string> = string & { readonly [kind]: K };

export type ProductId = Id<'product'>;
export type VariantId = Id<'variant'>;
export type LineId = Id<'line'>;
export type CartId = Id<'cart'>;
export type OrderId = Id<'order'>;
export type CaseId = Id<'case'>;
export type StoreId = Id<'store'>;
export type AddressId = Id<'address'>;
export type PaymentMethodId = Id<'payment-method'>;
/** The customer as the shop knows them: what a linked account's token stands for. */
export type CustomerId = Id<'customer'>;

/** The one place where a plain string becomes an identifier: `toId<'variant'>(row.id)`. */
export const toId = <K extends string>(value: string): Id<K> => value as Id<K>;
