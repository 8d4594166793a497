/** As the shop mailed it. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** RFC 3339. */
  readonly at: string;
  readonly order: string;
  readonly text: string;
}

/** What the demo shop mailed to a customer, oldest first. */
export async function readMail(
  shop: { readonly url: string },
  customer: string,
): Promise<readonly Mail[]> {
  const address = new URL('/dev/mail', shop.url);
  address.searchParams.set('customer', customer);
  return (await (await fetch(address)).json()) as readonly Mail[];
}
