interface Key {
  readonly AttributeName: string;
}

/** Takes every row out of every table, as if nobody had ever spoken there; the tables stay. */
export async function emptyDatabase(endpoint: string): Promise<void> {
  const { TableNames } = await call<{ TableNames: readonly string[] }>(endpoint, 'ListTables', {});
  await Promise.all(TableNames.map((table) => emptyTable(endpoint, table)));
}

async function emptyTable(endpoint: string, TableName: string): Promise<void> {
  const [{ Table }, { Items }] = await Promise.all([
    call<{ Table: { KeySchema: readonly Key[] } }>(endpoint, 'DescribeTable', { TableName }),
    call<{ Items: readonly Readonly<Record<string, unknown>>[] }>(endpoint, 'Scan', { TableName }),
  ]);
  const keyOf = (row: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Table.KeySchema.map(({ AttributeName: name }) => [name, row[name]]));
  await Promise.all(
    Items.map((row) => call(endpoint, 'DeleteItem', { TableName, Key: keyOf(row) })),
  );
}

/** The embedded database wants a signature and does not look at it. */
async function call<Answer>(endpoint: string, operation: string, body: object): Promise<Answer> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDB_20120810.${operation}`,
      'x-amz-date': '20200101T000000Z',
      authorization: 'AWS4-HMAC-SHA256 Credential=local, SignedHeaders=host, Signature=none',
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${operation}: ${await response.text()}`);
  return (await response.json()) as Answer;
}
