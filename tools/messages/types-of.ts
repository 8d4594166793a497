import { parse, type Token } from '@messageformat/parser';
import { formatTypes, isFormat } from './formats.ts';
import type { Texts } from './read-texts.ts';

/** The source of a module that knows every message's key and the types of its placeholders. */
export function typesOf(texts: Texts): string {
  const rows = [...shapesOf(texts)].map(([key, shape]) => `  '${key}': ${shape};`);
  const keys = [...texts.keys()].map((key) => `  '${key}',`);
  return `// Compiled from the translators' files by "npm run generate".
import type { DaySeen, Money } from './message-values.ts';
import type { Message } from './message.ts';

export interface MessageParams {
${rows.join('\n')}
}

export const messageKeys = [
${keys.join('\n')}
] as const satisfies readonly (keyof MessageParams)[];
`;
}

/** What each message wants to know, as a type of TypeScript. */
export const shapesOf = (texts: Texts): ReadonlyMap<string, string> =>
  new Map([...texts].map(([key, variants]) => [key, render(placeholdersIn(key, variants))]));

/** A message's placeholders and their types. Throws when its variants want different ones: the caller could not please both. */
export function placeholdersIn(
  key: string,
  variants: readonly string[],
): ReadonlyMap<string, string> {
  const [first = new Map<string, string>(), ...others] = variants.map((text) =>
    placeholdersOf(parse(text)),
  );
  const odd = others.find((each) => render(each) !== render(first));
  if (odd) throw new Error(`variants of "${key}" differ: ${render(first)} and ${render(odd)}`);
  return first;
}

/** Placeholders as a type of TypeScript. */
export function render(placeholders: ReadonlyMap<string, string>): string {
  if (placeholders.size === 0) return 'Record<string, never>';
  const rows = [...placeholders].sort(([a], [b]) => a.localeCompare(b));
  return `{ ${rows.map(([name, type]) => `readonly ${name}: ${type}`).join('; ')} }`;
}

function placeholdersOf(tokens: readonly Token[], found = new Map<string, string>()) {
  for (const token of tokens) {
    switch (token.type) {
      case 'argument':
        if (!found.has(token.arg)) found.set(token.arg, 'string | number');
        break;
      case 'function':
        if (!isFormat(token.key)) throw new Error(`no format is called "${token.key}"`);
        found.set(token.arg, formatTypes[token.key]);
        break;
      case 'plural':
      case 'selectordinal':
        found.set(token.arg, 'number');
        for (const each of token.cases) placeholdersOf(each.tokens, found);
        break;
      case 'select':
        found.set(token.arg, token.cases.map((each) => `'${each.key}'`).join(' | '));
        for (const each of token.cases) placeholdersOf(each.tokens, found);
        break;
      case 'content':
      case 'octothorpe':
        break;
    }
  }
  return found;
}
