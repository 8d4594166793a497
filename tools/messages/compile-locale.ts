import { createRequire } from 'node:module';
import type * as core from '@messageformat/core';
import type * as module from '@messageformat/core/lib/compile-module.js';
import type { TimeWords } from '../../lambda/speech/times.ts';
import { formats, type Format } from './formats.ts';
import type { Texts } from './read-texts.ts';

// The compiler is CommonJS whose types claim a default export that Node does not see.
const require = createRequire(import.meta.url);
const MessageFormat = require('@messageformat/core') as typeof core.default.default;
const compileModule =
  require('@messageformat/core/compile-module') as typeof module.default.default;

/** The source of a module whose default export maps each key to its variants as functions. */
export function compileLocale(locale: string, texts: Texts, times: TimeWords): string {
  const compiler = new MessageFormat(locale, {
    customFormatters: Object.fromEntries(
      formats.map((name) => [
        name,
        { formatter: String, arg: 'string' as const, id: name, module: moduleOf(name) },
      ]),
    ),
  });
  const structure = Object.fromEntries(
    [...texts].map(([key, variants]) => [key, Object.fromEntries(variants.entries())]),
  );
  return [
    '// @ts-nocheck',
    `// Compiled for ${locale} by "npm run generate".`,
    withTimes(compileModule(compiler, structure), times),
  ].join('\n');
}

/** Formats that are made of the locale's own words for days and times. */
const ofTimes: ReadonlySet<Format> = new Set(['day', 'time']);

const moduleOf = (name: Format): string => (ofTimes.has(name) ? '../times.ts' : '../formats.ts');

const withTimes = (source: string, times: TimeWords): string =>
  source.replace(
    /^import \{ (.+) \} from "\.\.\/times\.ts";$/m,
    (_, names: string) =>
      `import { timesOf } from "../times.ts";\nconst { ${names} } = timesOf(${JSON.stringify(times)});`,
  );
