/** Customers of Corner Market that a simulated device can belong to. */
export const customers = [
  'regular',
  'newcomer',
  'waiting',
  'declined',
  'bank-approval',
  'two-addresses',
  'coded',
  'over-limit',
  'unlinked',
  'expired-token',
] as const;

/** The guest is nobody. */
export const personas = [...customers, 'guest'] as const;

export type Customer = (typeof customers)[number];
export type Persona = (typeof personas)[number];

/** Under which the shop knows a customer. */
export const customerId = (customer: Customer): string => `cm-${customer}`;

export const customerOf = (persona: Persona): string | undefined =>
  persona === 'guest' ? undefined : customerId(persona);
