import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readAlexaConfig } from '../../lambda/runtime/env.ts';
import { namesUsed, readTemplate } from './read-template.ts';

const template = readTemplate('infrastructure/cfn-deployer/skill-stack.yaml');
const { Parameters: parameters, Resources: resources, Outputs: outputs } = template;

interface AskResources {
  readonly askcliResourcesVersion: string;
  readonly profiles: {
    readonly default: {
      readonly skillMetadata: { readonly src: string };
      readonly code: { readonly default: { readonly src: string } };
      readonly skillInfrastructure: {
        readonly type: string;
        readonly userConfig: {
          readonly runtime: string;
          readonly handler: string;
          readonly templatePath: string;
          readonly skillEvents: { readonly subscriptions: readonly string[] };
          readonly cfn: { readonly parameters: Readonly<Record<string, string>> };
        };
      };
    };
  };
}

const { askcliResourcesVersion, profiles } = JSON.parse(
  readFileSync('ask-resources.json', 'utf8'),
) as AskResources;
const { skillMetadata, code, skillInfrastructure } = profiles.default;
const { userConfig } = skillInfrastructure;

/** What the ASK CLI (2.30) fills in itself, and lets nobody name besides. */
const reserved = [
  ...['SkillId', 'LambdaRuntime', 'LambdaHandler'],
  ...['CodeBucket', 'CodeKey', 'CodeVersion'],
];

describe('the ASK CLI', () => {
  test('finds the package, the bundle and the template', () => {
    expect(askcliResourcesVersion).toBe('2020-03-31');
    expect(skillMetadata.src).toBe('./skill-package');
    expect(code.default.src).toBe('./dist/alexa');
    expect(skillInfrastructure.type).toBe('@ask-cli/cfn-deployer');
    expect(readTemplate(userConfig.templatePath)).toEqual(template);
  });

  test('deploys what the bundle exports on a runtime that is kept up', () => {
    expect(userConfig.runtime).toBe('nodejs24.x');
    expect(userConfig.handler).toBe('index.handler');
    expect(readFileSync('lambda/functions/alexa.ts', 'utf8')).toContain('export const handler');
  });

  test('is asked for the events that the skill reads', () => {
    const source = readFileSync('lambda/channels/alexa/skill-event.ts', 'utf8');
    const read = [...source.matchAll(/'AlexaSkillEvent\.(\w+)'/g)].map(([, name = '']) =>
      name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase(),
    );
    expect([...userConfig.skillEvents.subscriptions].sort()).toEqual(read.sort());
  });

  test('gets the parameters it fills in, and no others than are declared', () => {
    expect(Object.keys(parameters)).toEqual(expect.arrayContaining(reserved));
    const own = Object.keys(userConfig.cfn.parameters);
    expect(own.filter((name) => reserved.includes(name) || !(name in parameters))).toEqual([]);
  });

  test('is given every parameter that has no default', () => {
    const given = new Set([...reserved, ...Object.keys(userConfig.cfn.parameters)]);
    const missing = Object.entries(parameters).filter(
      ([name, { Default }]) => Default === undefined && !given.has(name),
    );
    expect(missing).toEqual([]);
  });

  test('reads the address of the function', () => {
    expect(outputs['SkillEndpoint']?.Value).toEqual({ 'Fn::GetAtt': ['SkillFunction', 'Arn'] });
  });
});

describe('the stack', () => {
  test('looks up nothing that is not there', () => {
    const known = new Set([parameters, resources, template.Conditions].flatMap(Object.keys));
    expect(namesUsed(template).filter((name) => !known.has(name))).toEqual([]);
  });

  test('lets only this skill invoke the function', () => {
    expect(resources['SkillMayBeInvoked']?.Properties).toEqual({
      Action: 'lambda:InvokeFunction',
      FunctionName: { 'Fn::GetAtt': ['SkillFunction', 'Arn'] },
      Principal: 'alexa-appkit.amazon.com',
      EventSourceToken: { Ref: 'SkillId' },
    });
  });

  test('gives the function the environment that it wants', () => {
    const { Variables: variables } = resources['SkillFunction']?.Properties['Environment'] as {
      Variables: Readonly<Record<string, { readonly Ref?: string }>>;
    };
    const values: Readonly<Record<string, string>> = {
      SkillId: 'amzn1.ask.skill.1',
      ...userConfig.cfn.parameters,
    };
    const env = Object.fromEntries(
      Object.entries(variables).map(([name, { Ref }]) => [
        name,
        Ref === undefined
          ? 'a secret of Secrets Manager'
          : (values[Ref] ?? String(parameters[Ref]?.Default)),
      ]),
    );
    expect(readAlexaConfig(env)).toMatchObject({
      skillId: 'amzn1.ask.skill.1',
      shop: { url: 'https://shop.example/shop-api', secret: 'a secret of Secrets Manager' },
      database: { tablePrefix: 'shopkeeper-', createTables: false },
      voice: {
        policy: { yesSufficesBelow: [{ amount: 10_000, currency: 'USD' }], platformPin: 'never' },
        settingsUrl: 'https://voice.shop.example/link/settings',
      },
      logLevel: 'INFO',
    });
  });

  test('holds no secret in the clear', () => {
    const text = readFileSync(userConfig.templatePath, 'utf8');
    expect(text).toContain('{{resolve:secretsmanager:${ShopSecretName}:SecretString:secret}}');
    expect(Object.keys(userConfig.cfn.parameters).join()).not.toMatch(/Secret(?!Name)|Key/);
  });

  test('may do with its tables what turns do, and nothing with others', () => {
    const role = JSON.stringify(resources['SkillRole']?.Properties['Policies']);
    const actions = [...role.matchAll(/dynamodb:(\w+)"/g)].map(([, action]) => action);
    expect(actions).toEqual(['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query']);
    expect(role).toContain('table/${TablePrefix}*');
    expect(role).not.toContain('"*"');
  });
});
