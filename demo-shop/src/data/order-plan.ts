/** A wall time at the customer's place, counted from the day on which the shop is started. Days ahead are negative. */
export interface Moment {
  readonly daysAgo: number;
  readonly at: string;
}

export interface ShipmentPlan {
  /** Units by SKU; all of the order when absent. */
  readonly units?: Readonly<Record<string, number>>;
  readonly carrier: string;
  readonly tracking: string;
  readonly shipped: Moment;
  readonly expected: Moment;
  readonly delivered?: Moment;
}

/** An order of the past, as if it had been placed so long before today. */
export interface OrderPlan {
  readonly code: string;
  readonly placed: Moment;
  /** Of the delivery methods: code, and the window that was promised. */
  readonly delivery: {
    readonly code: string;
    readonly daysAgo: number;
    readonly from: string;
    readonly to: string;
  };
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[];
  readonly shipments: readonly ShipmentPlan[];
}

/** Ten digits; the last four differ among any 10,000 orders of one customer (1237 and 10,000 have no common factor). */
export function seededCode(customer: number, index: number): string {
  const lastFour = (4211 + 1237 * index) % 10_000;
  return `${600_000 + customer * 1000 + index}${String(lastFour).padStart(4, '0')}`;
}

/** Ordered, sent the next morning, handed over the day after. */
export function deliveredOrder(
  code: string,
  placed: Moment,
  lines: OrderPlan['lines'],
  carrier: string,
): OrderPlan {
  const { daysAgo } = placed;
  return {
    code,
    placed,
    delivery: { code: 'standard', daysAgo: daysAgo - 2, from: '08:00', to: '20:00' },
    lines,
    shipments: [
      {
        carrier,
        tracking: `CM${code.slice(-6)}US`,
        shipped: { daysAgo: daysAgo - 1, at: '08:30' },
        expected: { daysAgo: daysAgo - 2, at: '20:00' },
        delivered: { daysAgo: daysAgo - 2, at: '14:10' },
      },
    ],
  };
}
