/**
 * The port's revision holds the shop's own and the order it is of: after the order was placed no cart is left to ask,
 * and a repeated call must still name the same order.
 */
export const toRevision = (orderId: string, skillRevision: string): string =>
  `${orderId}.${skillRevision}`;

export function readRevision(
  revision: string,
): { readonly orderId: string; readonly skillRevision: string } | undefined {
  const dot = revision.indexOf('.');
  if (dot < 1) return undefined;
  return { orderId: revision.slice(0, dot), skillRevision: revision.slice(dot + 1) };
}
