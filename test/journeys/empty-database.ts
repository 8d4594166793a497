import { callDatabase } from '../fixtures/call-database.ts';

interface Key {
  readonly AttributeName: string;
}

/** Takes every row out of every table, as if nobody had ever spoken there; the tables stay. */
export async function emptyDatabase(endpoint: string): Promise<void> {
  const { TableNames } = await callDatabase<{ TableNames: readonly string[] }>(
    endpoint,
    'ListTables',
    {},
  );
  await Promise.all(TableNames.map((table) => emptyTable(endpoint, table)));
}

async function emptyTable(endpoint: string, TableName: string): Promise<void> {
  const [{ Table }, { Items }] = await Promise.all([
    callDatabase<{ Table: { KeySchema: readonly Key[] } }>(endpoint, 'DescribeTable', {
      TableName,
    }),
    callDatabase<{ Items: readonly Readonly<Record<string, unknown>>[] }>(endpoint, 'Scan', {
      TableName,
    }),
  ]);
  const keyOf = (row: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Table.KeySchema.map(({ AttributeName: name }) => [name, row[name]]));
  await Promise.all(
    Items.map((row) => callDatabase(endpoint, 'DeleteItem', { TableName, Key: keyOf(row) })),
  );
}
