/** Every row of every table of the embedded database, as text. */
export async function everythingKept(endpoint: string): Promise<readonly string[]> {
  const { TableNames } = await ask(endpoint, 'ListTables', {});
  const rows: string[] = [];
  for (const TableName of TableNames as string[]) {
    let from: unknown;
    do {
      const page = await ask(endpoint, 'Scan', {
        TableName,
        ...(from !== undefined && { ExclusiveStartKey: from }),
      });
      rows.push(...(page['Items'] as object[]).map((row) => `${TableName} ${JSON.stringify(row)}`));
      from = page['LastEvaluatedKey'];
    } while (from !== undefined);
  }
  return rows;
}

/** Rows in which any of these stands. */
export async function rowsWith(
  endpoint: string,
  traces: readonly string[],
): Promise<readonly string[]> {
  const rows = await everythingKept(endpoint);
  return rows.filter((row) => traces.some((trace) => row.includes(trace)));
}

async function ask(endpoint: string, action: string, body: object) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDB_20120810.${action}`,
      'x-amz-date': '20260101T000000Z',
      authorization:
        'AWS4-HMAC-SHA256 Credential=anybody/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=none',
    },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as Readonly<Record<string, unknown>>;
  if (!response.ok) throw new Error(JSON.stringify(answer));
  return answer;
}
