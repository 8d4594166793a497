import * as v from 'valibot';
import { createLoginToken } from '../../lambda/commerce/backends/vendure/login-token.ts';
import { toId } from '../../lambda/commerce/id.ts';
import type { Money } from '../../lambda/commerce/money.ts';
import type { World } from './world.ts';

/** What the shop itself holds for somebody, newest first, whatever the skill believes. */
export interface ShopBooks {
  readonly orders: readonly {
    readonly number: string;
    readonly total: Money;
    readonly placedAt: string;
    readonly status: string;
    readonly lines: readonly BookedLine[];
  }[];
  /** What the bank holds: what went back is no charge any more. */
  readonly charges: readonly {
    readonly order: string;
    readonly total: Money;
    readonly key: string;
  }[];
  readonly cart: {
    readonly lines: readonly BookedLine[];
    readonly total: Money;
  };
}

export interface BookedLine {
  readonly name: string;
  readonly quantity: number;
}

const emptyCart = { lines: [], total: { amount: 0, currency: 'USD' } };

/** Asks the shop directly, past the skill. Nobody is a customer without books. */
export async function readShopBooks(
  { shop, clock }: Pick<World, 'shop' | 'clock'>,
  customer: string | undefined,
  since = new Date(0),
): Promise<ShopBooks> {
  if (customer === undefined) return { orders: [], charges: [], cart: emptyCart };
  const token = await createLoginToken(shop.secret, clock)(toId<'customer'>(customer));
  const login = await ask(shop.url, authenticate, { token });
  const session = login.headers.get('vendure-auth-token');
  if (session === null) throw new Error(`the shop knows no customer ${customer}`);
  const answer = await ask(shop.url, books, { since }, session);
  return toBooks(v.parse(booksAnswer, await answer.json()).data);
}

const ask = (url: string, query: string, variables: object, session?: string): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(session !== undefined && { authorization: `Bearer ${session}` }),
    },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(15_000),
  });

const authenticate = /* GraphQL */ `
  mutation LogIn($token: String!) {
    authenticate(input: { shopkeeper: { token: $token } }) {
      __typename
    }
  }
`;

const books = /* GraphQL */ `
  query Books($since: String!) {
    shopkeeperOrders(take: 200, placedAfter: $since) {
      code
      orderPlacedAt
      skillStatus
      currencyCode
      skillTotals {
        type
        amount
      }
      lines {
        quantity
        productVariant {
          name
        }
      }
    }
    myCharges {
      order
      total
      currency
      key
      status
    }
    shopkeeperCart {
      currencyCode
      skillTotals {
        type
        amount
      }
      lines {
        quantity
        productVariant {
          name
        }
      }
    }
  }
`;

const totals = {
  currencyCode: v.string(),
  skillTotals: v.array(v.object({ type: v.string(), amount: v.number() })),
};

const lines = v.array(
  v.object({ quantity: v.number(), productVariant: v.object({ name: v.string() }) }),
);

const booksAnswer = v.object({
  data: v.object({
    shopkeeperOrders: v.array(
      v.object({
        ...totals,
        code: v.string(),
        orderPlacedAt: v.string(),
        skillStatus: v.string(),
        lines,
      }),
    ),
    myCharges: v.array(
      v.object({
        order: v.string(),
        total: v.number(),
        currency: v.string(),
        key: v.string(),
        status: v.string(),
      }),
    ),
    shopkeeperCart: v.nullable(v.object({ ...totals, lines })),
  }),
});

type BooksAnswer = v.InferOutput<typeof booksAnswer>['data'];

const toBooks = ({ shopkeeperOrders, myCharges, shopkeeperCart }: BooksAnswer): ShopBooks => ({
  orders: shopkeeperOrders.map((order) => ({
    number: order.code,
    total: totalOf(order),
    placedAt: order.orderPlacedAt,
    status: order.skillStatus,
    lines: toLines(order.lines),
  })),
  charges: myCharges
    .filter(({ status }) => status === 'charged')
    .map(({ order, total, currency, key }) => ({ order, total: { amount: total, currency }, key })),
  cart: shopkeeperCart
    ? {
        lines: toLines(shopkeeperCart.lines),
        total: totalOf(shopkeeperCart),
      }
    : emptyCart,
});

const toLines = (held: v.InferOutput<typeof lines>): readonly BookedLine[] =>
  held.map(({ quantity, productVariant: { name } }) => ({ name, quantity }));

const totalOf = ({
  skillTotals,
  currencyCode,
}: Pick<BooksAnswer['shopkeeperOrders'][number], 'skillTotals' | 'currencyCode'>): Money => ({
  amount: skillTotals.find(({ type }) => type === 'total')?.amount ?? 0,
  currency: currencyCode,
});
