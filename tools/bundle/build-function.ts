import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';

export const functionNames = ['alexa', 'google', 'account-linking'] as const;
export type FunctionName = (typeof functionNames)[number];

const root = fileURLToPath(new URL('../../', import.meta.url));
const stub = (name: string): string => join(root, 'tools/bundle', name);

/** Bundles one function into `directory`: index.mjs with what every request needs, and chunks for the rest. */
export async function buildFunction(name: FunctionName, directory: string): Promise<Metafile> {
  await rm(directory, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { index: `lambda/functions/${name}.ts` },
    outdir: directory,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunk-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    mainFields: ['module', 'main'],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'error',
    // CommonJS packages inside an ES module still call require.
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
    // Needed by parts of the SDKs that nothing here uses: 6 MB for Google, a third of what Alexa loads.
    alias: {
      'ask-sdk-model': stub('without-ask-sdk-model.ts'),
      googleapis: stub('without-googleapis.ts'),
      'google-auth-library': stub('without-google-auth.ts'),
    },
  });
  return metafile;
}
