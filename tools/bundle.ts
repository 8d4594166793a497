/** `npm run bundle`: the functions as they are deployed, in dist/, and what they weigh. */
import { join } from 'node:path';
import { buildFunction, functionNames } from './bundle/build-function.ts';
import { measureBundle } from './bundle/measure-bundle.ts';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(8)} kB`;

for (const name of functionNames) {
  const directory = join('dist', name);
  const { atStart, later, packages } = measureBundle(await buildFunction(name, directory));
  console.log(`${directory}: ${kilobytes(atStart)} at start, ${kilobytes(later)} when needed`);
  for (const [from, bytes] of packages.slice(0, 8)) console.log(`  ${kilobytes(bytes)}  ${from}`);
}
