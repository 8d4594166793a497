import { readFileSync } from 'node:fs';
import { parse, type ScalarTag, type CollectionTag } from 'yaml';

/** A CloudFormation template, with its short forms (`!Ref Name`) written out (`{"Ref": "Name"}`). */
export interface Template {
  readonly Parameters: Readonly<Record<string, Parameter>>;
  readonly Conditions: Readonly<Record<string, unknown>>;
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs: Readonly<Record<string, { readonly Value: unknown }>>;
}

export interface Parameter {
  readonly Type: string;
  readonly Default?: string | number;
  readonly AllowedValues?: readonly string[];
}

export interface Resource {
  readonly Type: string;
  readonly Condition?: string;
  readonly DeletionPolicy?: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}

export const readTemplate = (path: string): Template =>
  parse(readFileSync(path, 'utf8'), { customTags }) as Template;

const scalar = (name: string, written: string): ScalarTag => ({
  tag: `!${name}`,
  resolve: (text) => ({ [written]: written === 'Fn::GetAtt' ? text.split('.') : text }),
});

const list = (name: string): CollectionTag => ({
  tag: `!${name}`,
  collection: 'seq',
  resolve: (sequence) => ({
    [`Fn::${name}`]: (sequence as unknown as { toJSON(): unknown }).toJSON(),
  }),
});

const customTags = [
  scalar('Ref', 'Ref'),
  scalar('GetAtt', 'Fn::GetAtt'),
  scalar('Sub', 'Fn::Sub'),
  list('Equals'),
];

/** Every name that the template looks up: parameters, resources, and conditions. */
export function namesUsed(content: unknown): readonly string[] {
  if (Array.isArray(content)) return content.flatMap(namesUsed);
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([key, value]) => {
    if (key === 'Ref' || key === 'Condition') return typeof value === 'string' ? [value] : [];
    if (key === 'Fn::GetAtt') return (value as readonly string[]).slice(0, 1);
    if (key === 'Fn::Sub')
      return [...String(value).matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name);
    return namesUsed(value);
  });
}
