import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** Good enough for loopback; a shop that others can reach sets its own. */
const developmentSecret = 'corner-market-development-secret-0001';

export interface ShopOptions {
  /** The folder of the seeded database and of the shop's own. */
  readonly data: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** Works on a copy of the seeded shop that nobody keeps. */
  readonly fresh: boolean;
  /** RFC 3339: where the shop's clock starts. */
  readonly now: string | undefined;
  readonly database: 'sqljs' | 'postgres';
  readonly postgresUrl: string | undefined;
  readonly dieWithParent: boolean;
  /** Signs the skill's log-in tokens. */
  readonly secret: string;
}

export function readOptions(args: string[]): ShopOptions {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string', default: resolve(__dirname, '../../.data/demo-shop') },
      port: { type: 'string', default: '0' },
      fresh: { type: 'boolean', default: false },
      now: { type: 'string' },
      database: { type: 'string', default: 'sqljs' },
      'postgres-url': { type: 'string' },
      'die-with-parent': { type: 'boolean', default: false },
      secret: { type: 'string' },
    },
  });
  if (values.database !== 'sqljs' && values.database !== 'postgres') {
    throw new Error(`--database is sqljs or postgres, not ${values.database}`);
  }
  return {
    data: resolve(values.data),
    port: Number(values.port),
    fresh: values.fresh,
    now: values.now,
    database: values.database,
    postgresUrl: values['postgres-url'],
    dieWithParent: values['die-with-parent'],
    secret: values.secret ?? process.env['SHOPKEEPER_SHOP_SECRET'] ?? developmentSecret,
  };
}
