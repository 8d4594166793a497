import { createRequire } from 'node:module';
import type * as core from '@messageformat/core';
import type * as module from '@messageformat/core/lib/compile-module.js';
import { formats } from './formats.ts';
import type { Texts } from './read-texts.ts';

// The compiler is CommonJS whose types claim a default export that Node does not see.
const require = createRequire(import.meta.url);
const MessageFormat = require('@messageformat/core') as typeof core.default.default;
const compileModule =
  require('@messageformat/core/compile-module') as typeof module.default.default;

/** The source of a module whose default export maps each key to its variants as functions. */
export function compileLocale(locale: string, texts: Texts): string {
  const compiler = new MessageFormat(locale, {
    customFormatters: Object.fromEntries(
      formats.map((name) => [
        name,
        { formatter: String, arg: 'string' as const, id: name, module: '../formats.ts' },
      ]),
    ),
  });
  const structure = Object.fromEntries(
    [...texts].map(([key, variants]) => [key, Object.fromEntries(variants.entries())]),
  );
  return [
    '// @ts-nocheck',
    `// Compiled from ${locale}.yaml by "npm run generate".`,
    compileModule(compiler, structure),
  ].join('\n');
}
