import type { Metafile } from 'esbuild';

export interface BundleSize {
  /** Bytes that every start loads: index.mjs and what it imports at once. */
  readonly atStart: number;
  /** Bytes that are loaded when somebody needs them. */
  readonly later: number;
  /** Bytes at start by package, the largest first; our own code under ".". */
  readonly packages: readonly (readonly [name: string, bytes: number])[];
}

export function measureBundle({ outputs }: Metafile): BundleSize {
  const start = loadedAtStart(outputs);
  const packages = new Map<string, number>();
  let atStart = 0;
  let later = 0;
  for (const [path, output] of Object.entries(outputs)) {
    if (!start.has(path)) {
      later += output.bytes;
      continue;
    }
    atStart += output.bytes;
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const name = packageOf(input);
      packages.set(name, (packages.get(name) ?? 0) + bytesInOutput);
    }
  }
  return { atStart, later, packages: [...packages].sort(([, a], [, b]) => b - a) };
}

function loadedAtStart(outputs: Metafile['outputs']): ReadonlySet<string> {
  const loaded = new Set<string>();
  const visit = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { path: next, kind } of outputs[path]?.imports ?? []) {
      if (kind !== 'dynamic-import' && next in outputs) visit(next);
    }
  };
  for (const [path, { entryPoint }] of Object.entries(outputs)) {
    if (entryPoint?.startsWith('lambda/functions/')) visit(path);
  }
  return loaded;
}

const packageOf = (input: string): string =>
  /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? '.';
