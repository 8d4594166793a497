import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { fault, type Fault } from './finding.ts';

/** What of Amazon's Skill Management API a file has to be. */
export type SmapiType =
  | 'v1.skill.interactionModel.InteractionModelData'
  | 'v1.skill.Manifest.SkillManifestEnvelope'
  | 'v1.skill.accountLinking.AccountLinkingRequest';

/** Amazon's own description, with no room for what it does not name; the first few faults are enough to see what is wrong. */
export function schemaFaults(type: SmapiType, data: unknown): readonly Fault[] {
  const validate = validatorOf(type);
  if (validate(data)) return [];
  const told = [...new Set((validate.errors ?? []).map(describe))].slice(0, mostTold);
  return told.map((message) =>
    fault('SCHEMA', `${message}: write it as ${type} of ask-smapi-model has it`),
  );
}

const mostTold = 5;

const describe = ({ instancePath, message = 'is wrong', params }: ErrorObject): string => {
  const more = Object.values(params)
    .map((one) => (Array.isArray(one) ? one.join(', ') : String(one)))
    .filter((one) => !message.includes(one));
  return `${instancePath || '/'} ${[message, ...more].join(' ')}`;
};

type Schema = Readonly<Record<string, unknown>>;
type Definitions = Readonly<Record<string, Schema>>;

function validatorOf(type: SmapiType): ValidateFunction {
  const validate = ajv.getSchema(`smapi#/definitions/${type}`);
  if (!validate) throw new Error(`ask-smapi-model does not describe ${type}`);
  return validate;
}

function readDefinitions(): Definitions {
  const path = createRequire(import.meta.url).resolve('ask-smapi-model/spec.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { definitions: Definitions }).definitions;
}

const toDraft7 = (definitions: Definitions): Definitions =>
  Object.fromEntries(
    Object.entries(definitions).map(([name, schema]) => [
      name,
      unionOf(name, definitions) ?? closed(relaxed(name, flat(schema, definitions))),
    ]),
  );

/** Swagger's `discriminator` names a base; what may stand there is whoever extends it. */
function unionOf(name: string, definitions: Definitions): Schema | undefined {
  const tag = definitions[name]?.['discriminator'];
  if (typeof tag !== 'string') return undefined;
  const oneOf = Object.entries(definitions)
    .filter(([, { allOf }]) => partsOf(allOf).some(({ $ref }) => $ref === refTo(name)))
    .map(([extending]) => ({ $ref: refTo(extending) }));
  return oneOf.length > 0
    ? { type: 'object', required: [tag], discriminator: { propertyName: tag }, oneOf }
    : undefined;
}

/** One object of all its parts, because several closed ones would refuse each other's properties. */
function flat(schema: Schema, definitions: Definitions): Schema {
  const parts = partsOf(schema['allOf']).map((part) => {
    const base = definitions[String(part['$ref']).replace(refTo(''), '')];
    return flat(base ?? part, definitions);
  });
  if (parts.length === 0) return schema;
  const properties = Object.assign({}, ...parts.map((part) => part['properties'])) as Schema;
  const tag = parts.map((part) => part['discriminator']).find((one) => typeof one === 'string');
  const value = schema['x-discriminator-value'];
  return {
    type: 'object',
    required: [...new Set(parts.flatMap(({ required }) => (required ?? []) as string[]))],
    properties:
      tag === undefined || value === undefined
        ? properties
        : { ...properties, [tag]: { const: value } },
  };
}

const partsOf = (allOf: unknown): readonly Schema[] =>
  Array.isArray(allOf) ? (allOf as readonly Schema[]) : [];
const refTo = (name: string): string => `#/definitions/${name}`;

const closed = (schema: Schema): Schema =>
  schema['properties'] && !('additionalProperties' in schema)
    ? { ...schema, additionalProperties: false }
    : schema;

/** Amazon's own exports leave synonyms out, or empty. */
function relaxed(name: string, schema: Schema): Schema {
  if (name !== 'v1.skill.interactionModel.TypeValueObject') return schema;
  const synonyms = { type: 'array', items: { type: 'string' } };
  return {
    ...schema,
    required: ['value'],
    properties: { ...(schema['properties'] as Schema), synonyms },
  };
}

/** Definitions are compiled when somebody first asks for them. */
const ajv = new Ajv({
  strict: false,
  validateFormats: false,
  allErrors: true,
  discriminator: true,
});
ajv.addSchema({ $id: 'smapi', definitions: toDraft7(readDefinitions()) });
