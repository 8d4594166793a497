import { readFileSync } from 'node:fs';
import { seededRandom } from './seeded-random.ts';

export interface Example {
  readonly features: readonly string[];
  readonly label: number;
  readonly weight: number;
}
export type Classify = (features: readonly string[]) => Float64Array;
const E = (name: string, d: number) => Number(process.env[name] ?? d);
const epochs = E('EPOCHS', 9);
const firstRate = E('RATE', 4);
const sureEnough = E('SURE', 0.97);
const fewest = E('FEW', 2);
const l2 = E('L2', 0);
const smooth = E('SMOOTH', 0);
const dscale = E('DENSE', 0);
const drop = E('DROP', 0);
const D = 64;
const vecs = new Map<string, Int8Array>();
if (dscale > 0) {
  const words = readFileSync('/tmp/hearx/vec.txt', 'utf8').split('\n');
  const bin = new Int8Array(readFileSync('/tmp/hearx/vec.bin').buffer.slice(0));
  const buf = readFileSync('/tmp/hearx/vec.bin');
  const b = new Int8Array(buf.buffer, buf.byteOffset, buf.length);
  words.slice(0, E('NW', 30000)).forEach((w, i) => vecs.set(w, b.subarray(i * D, i * D + D)));
  void bin;
}
interface Row { ids: Int32Array; vals: Float32Array; label: number; weight: number; rests: number }

export function trainSoftmax(examples: readonly Example[], classes: number): Classify {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const ids = new Map([...counts].filter(([, c]) => c >= fewest).map(([f], i) => [f, i + 1] as const));
  const wordCounts = new Map<string, number>();
  const base = ids.size + 1;
  const weights = new Float32Array((base + D) * classes);
  const total = examples.length;
  const row = (features: readonly string[]) => {
    const at: number[] = [0];
    for (const f of features) { const id = ids.get(f); if (id !== undefined) at.push(id); }
    const n = at.length;
    const s = 1 / Math.sqrt(n);
    const vals: number[] = at.map(() => s);
    if (dscale > 0) {
      const v = new Float64Array(D);
      let k = 0;
      for (const f of features) {
        if (!f.startsWith('u:')) continue;
        const e = vecs.get(f.slice(2));
        if (!e) continue;
        const w = 0.01 / (0.01 + (counts.get(f) ?? 0) / total);
        k += w;
        for (let d = 0; d < D; d++) v[d] += w * e[d]!;
      }
      let norm = 0;
      for (const x of v) norm += x * x;
      norm = Math.sqrt(norm) || 1;
      for (let d = 0; d < D; d++) { at.push(base + d); vals.push((dscale * v[d]!) / norm); }
    }
    return { ids: Int32Array.from(at), vals: Float32Array.from(vals) };
  };
  const rows: Row[] = examples.map(({ features, label, weight }) => ({ ...row(features), label, weight, rests: 0 }));
  const order = rows.map((_, i) => i);
  const random = seededRandom(7).next;
  const out = (r: { ids: Int32Array; vals: Float32Array }) => {
    const scores = new Float64Array(classes);
    for (let k = 0; k < r.ids.length; k++) {
      const from = r.ids[k]! * classes, val = r.vals[k]!;
      for (let c = 0; c < classes; c++) scores[c]! += val * weights[from + c]!;
    }
    let hi = -Infinity; for (const s of scores) hi = Math.max(hi, s);
    let sum = 0;
    for (let c = 0; c < classes; c++) { scores[c] = Math.exp(scores[c]! - hi); sum += scores[c]!; }
    for (let c = 0; c < classes; c++) scores[c]! /= sum;
    return scores;
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) { const o = Math.floor(random() * (at + 1)); const k = order[at]!; order[at] = order[o]!; order[o] = k; }
    const rate = firstRate / (1 + epoch / 3);
    for (const i of order) {
      const r = rows[i]!;
      if (r.rests-- > 0) continue;
      let use: { ids: Int32Array; vals: Float32Array } = r;
      if (drop > 0) {
        const keepIds: number[] = [], keepVals: number[] = [];
        for (let k = 0; k < r.ids.length; k++) if (k === 0 || random() >= drop) { keepIds.push(r.ids[k]!); keepVals.push(r.vals[k]! / (1 - drop)); }
        use = { ids: Int32Array.from(keepIds), vals: Float32Array.from(keepVals) };
      }
      const p = out(use);
      if (p[r.label]! > sureEnough) { r.rests = epoch; continue; }
      for (let c = 0; c < classes; c++) p[c]! -= (c === r.label ? 1 - smooth : 0) + smooth / classes;
      const step = rate * r.weight;
      for (let k = 0; k < use.ids.length; k++) {
        const from = use.ids[k]! * classes, g = step * use.vals[k]!;
        for (let c = 0; c < classes; c++) { const w = weights[from + c]!; weights[from + c] = w - g * p[c]! - l2 * rate * w; }
      }
    }
  }
  console.log('rows', rows.length, 'features', ids.size);
  return (features) => out(row(features));
}
