/** `npm run models:count`: how many ways there are to say each intent, those aside that differ only by politeness or a carrier word. */
import { countSamples } from './models/count-samples.ts';
import { readSource } from './models/source.ts';

console.log('intent'.padEnd(20), 'samples'.padStart(8), 'different'.padStart(10));
for (const { name, samples, different } of countSamples(readSource('en-US'))) {
  console.log(name.padEnd(20), String(samples).padStart(8), String(different).padStart(10));
}
