import { beforeAll, describe, expect, test } from '@jest/globals';
import { createLinkingStores } from '../../lambda/persistence/dynamo/create-linking-stores.ts';
import { embeddedOptions } from '../../simulator/database/embedded-options.ts';
import { makeTables } from '../../simulator/world/make-tables.ts';
import { callDatabase } from '../fixtures/call-database.ts';
import { embeddedStores } from '../fixtures/embedded-stores.ts';
import { readTemplate, type Resource } from './read-template.ts';

const { Resources: resources } = readTemplate('infrastructure/cfn-deployer/skill-stack.yaml');
const { stores, endpoint } = embeddedStores();

interface Keyed {
  readonly KeySchema: readonly object[];
  readonly AttributeDefinitions: readonly { readonly AttributeName: string }[];
  readonly GlobalSecondaryIndexes?: readonly {
    readonly IndexName: string;
    readonly KeySchema: readonly object[];
    readonly Projection: object;
  }[];
}

/** What has to be the same of a table that the code makes for itself and of one that is deployed. */
const shapeOf = ({ KeySchema, AttributeDefinitions, GlobalSecondaryIndexes = [] }: Keyed) => ({
  KeySchema,
  attributes: [...AttributeDefinitions].sort((one, other) =>
    one.AttributeName.localeCompare(other.AttributeName),
  ),
  indexes: GlobalSecondaryIndexes.map(({ IndexName, KeySchema: keys, Projection }) => ({
    IndexName,
    keys,
    Projection,
  })),
});

type Shapes = Readonly<Record<string, ReturnType<typeof shapeOf>>>;

const deployed: Shapes = Object.fromEntries(
  tables().map(({ Properties: properties }) => [
    (properties['TableName'] as { 'Fn::Sub': string })['Fn::Sub'].replace(
      '${TablePrefix}',
      'shopkeeper-',
    ),
    shapeOf(properties as unknown as Keyed),
  ]),
);

function tables(): readonly Resource[] {
  return Object.values(resources).filter(({ Type }) => Type === 'AWS::DynamoDB::Table');
}

describe('the tables of the stack', () => {
  let made: Shapes;

  beforeAll(async () => {
    const linking = createLinkingStores({
      ...embeddedOptions(endpoint()),
      sealingKeys: [Buffer.alloc(32)],
    });
    await makeTables(stores());
    await stores().forgettings.listBegun(new Date(0), 1);
    await linking.tries.count('nobody', 1, new Date(0));
    linking.close();
    const { TableNames: names } = await callDatabase<{ TableNames: readonly string[] }>(
      endpoint(),
      'ListTables',
      {},
    );
    made = Object.fromEntries(
      await Promise.all(
        names.map(async (TableName) => {
          const { Table } = await callDatabase<{ Table: Keyed }>(endpoint(), 'DescribeTable', {
            TableName,
          });
          return [TableName, shapeOf(Table)] as const;
        }),
      ),
    );
  });

  test('are those that the code opens, with the same keys', () => {
    expect(deployed).toEqual(made);
  });

  test('outlive the stack, and can be left to another', () => {
    expect(tables().every(({ DeletionPolicy }) => DeletionPolicy === 'Retain')).toBe(true);
    expect(tables().every(({ Condition }) => Condition === 'TablesAreMade')).toBe(true);
  });
});
