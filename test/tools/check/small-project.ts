import { readFileSync } from 'node:fs';
import { checkProject } from '../../../tools/check/check-project.ts';
import { toJson } from '../../../tools/models/to-json.ts';
import { agentOf } from './small-agent.ts';
import { manifestOf } from './small-manifest.ts';
import { modelOf } from './small-model.ts';

/** A JSON file that a test may change in any way. */
export type Spoilt = Record<string, unknown>;

const request = {
  accountLinkingRequest: {
    type: 'AUTH_CODE',
    authorizationUrl: 'https://voice.shop.example/link/auth',
    clientId: 'alexa',
    scopes: ['shop'],
    accessTokenUrl: 'https://voice.shop.example/link/token',
    clientSecret: '<secret>',
    accessTokenScheme: 'HTTP_BASIC',
  },
};

/** Two locales, two languages, a few words: nothing is wrong with it. */
export function smallProject(): Map<string, Uint8Array> {
  const files = new Map<string, unknown>([
    ['skill-package/interactionModels/custom/en-US.json', modelOf('en')],
    ['skill-package/interactionModels/custom/de-DE.json', modelOf('de')],
    ['skill-package/skill.json', manifestOf()],
    ['infrastructure/account-linking.json', request],
    ...agentOf('en', 'de').map(([path, content]): [string, unknown] => [
      `interaction-models/dialogflow/${path}`,
      content,
    ]),
  ]);
  return new Map([
    ...[...files].map(([path, content]) => [path, Buffer.from(toJson(content))] as const),
    ...['assets/icon-108.png', 'assets/icon-512.png'].map(
      (path) => [`skill-package/${path}`, readFileSync(`skill-package/${path}`)] as const,
    ),
  ]);
}

/** The codes of what is found when that file is spoilt so. */
export function codesAfter(path: string, spoil: (content: Spoilt) => unknown): readonly string[] {
  const files = smallProject();
  const content = JSON.parse(Buffer.from(files.get(path) ?? '').toString()) as Spoilt;
  spoil(content);
  files.set(path, Buffer.from(toJson(content)));
  return codesOf(files);
}

/** Puts something else into a file. */
export function become(content: Spoilt, instead: object): void {
  if (Array.isArray(content)) content.length = 0;
  for (const key of Object.keys(content)) Reflect.deleteProperty(content, key);
  Object.assign(content, instead);
}

export const codesOf = (files: ReadonlyMap<string, Uint8Array>): readonly string[] =>
  checkProject(files).map(({ code }) => code);

/** What lies under keys and indexes, where a test knows that something does. */
export const at = (content: unknown, ...path: readonly (string | number)[]): Spoilt =>
  found(content, path) as Spoilt;

export const listAt = (content: unknown, ...path: readonly (string | number)[]): unknown[] =>
  found(content, path) as unknown[];

function found(content: unknown, path: readonly (string | number)[]): unknown {
  let inside = content;
  for (const step of path) inside = (inside as Record<string | number, unknown>)[step];
  if (inside === undefined) throw new Error(`nothing lies under ${path.join('.')}`);
  return inside;
}

export const named = (list: readonly Spoilt[], name: string): Spoilt => {
  const found = list.find((one) => one['name'] === name);
  if (!found) throw new Error(`nothing is called ${name}`);
  return found;
};
