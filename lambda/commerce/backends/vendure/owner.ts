import * as v from 'valibot';

/** Asked for in every query: nobody is the sign of an anonymous session. */
export const activeCustomer = v.nullable(v.object({ publicId: v.string() }));

export const ownerOf = (answer: {
  readonly activeCustomer: { readonly publicId: string } | null;
}): string | undefined => answer.activeCustomer?.publicId;

/** Our own mutations name the customer in their answer. */
export const customerOf = (answer: { readonly done: { readonly customer: string } }): string =>
  answer.done.customer;
