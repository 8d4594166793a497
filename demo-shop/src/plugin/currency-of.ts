import type { Order } from '@vendure/core';

/** ISO 4217, for whoever knows nothing of Vendure's list of them. */
export const currencyOf = ({ currencyCode }: Order): string => currencyCode;
