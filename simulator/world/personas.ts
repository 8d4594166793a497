/** Customers of Corner Market that a simulated device can belong to; the guest is nobody. */
export const personas = [
  'regular',
  'newcomer',
  'waiting',
  'declined',
  'bank-approval',
  'two-addresses',
  'guest',
] as const;

export type Persona = (typeof personas)[number];

/** Under which the shop knows the persona; `undefined` for the guest. */
export const customerOf = (persona: Persona): string | undefined =>
  persona === 'guest' ? undefined : `cm-${persona}`;
