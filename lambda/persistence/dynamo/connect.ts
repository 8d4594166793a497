import type { Condition } from 'dynamoose/dist/Condition.js';
import type { Item } from 'dynamoose/dist/Item.js';
import type { ModelType } from 'dynamoose/dist/General.js';
import type { SchemaDefinition } from 'dynamoose/dist/Schema.js';

export interface DatabaseOptions {
  /** Of an embedded or local database; absent on AWS, where the region decides. */
  readonly endpoint?: string;
  readonly region: string;
  /** Every table's name starts with it. */
  readonly tablePrefix: string;
  /** On AWS the deployment makes the tables. */
  readonly createTables: boolean;
  /** How long one call may take, in which two tries fit; 1500 ms unless set. */
  readonly patienceMs?: number;
}

export type Row = Item & Readonly<Record<string, unknown>>;
export type Model = ModelType<Row>;

export interface Connection {
  model(name: string, schema: SchemaDefinition): Promise<Model>;
  condition(): Condition;
  close(): void;
}

/** Loads dynamoose here and not at the top: it is 150 ms that only a process with a database pays. */
export async function connect(options: DatabaseOptions): Promise<Connection> {
  const { default: dynamoose } = await import('dynamoose');
  const client = new dynamoose.aws.ddb.DynamoDB({
    region: options.region,
    maxAttempts: 2,
    requestHandler: {
      connectionTimeout: 300,
      requestTimeout: (options.patienceMs ?? 1500) / 3,
      throwOnRequestTimeout: true,
    },
    ...(options.endpoint && {
      endpoint: options.endpoint,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    }),
  });
  // An instance of its own: two connections in one process stay apart.
  const instance = new dynamoose.Instance();
  instance.aws.ddb.set(client);
  return {
    async model(name, schema) {
      const fullName = options.tablePrefix + name;
      const model = dynamoose.model<Row>(fullName, schema);
      const table = new instance.Table(fullName, [model], {
        initialize: false,
        create: options.createTables,
        update: false,
        throughput: 'ON_DEMAND',
        waitForActive: {
          enabled: options.createTables,
          check: { timeout: 5000, frequency: 10 },
        },
      });
      await table.initialize();
      return model;
    },
    condition: () => new dynamoose.Condition(),
    close: () => {
      client.destroy();
    },
  };
}
