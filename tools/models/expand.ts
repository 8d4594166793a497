/**
 * A sample with its alternatives written out: `reorder [my|the] {product}` is three of them. `8 of …` takes eight of them that
 * differ in as many places as possible: what is said in many ways needs no sample of each.
 */
export function expand(notation: string, phrases: Phrases): readonly string[] {
  const [, most, text = notation] = /^(\d+) of (.+)$/.exec(notation) ?? [];
  const all = readAlternatives({ text, at: 0 }, phrases, '');
  const samples = [...new Set(all.map((sample) => sample.replace(/\s+/g, ' ').trim()))];
  return most === undefined ? samples : someOf(samples, Number(most));
}

/** Strides of the golden ratio meet every alternative at every place about equally often. */
function someOf(samples: readonly string[], most: number): readonly string[] {
  const stride = samples.length * ((Math.sqrt(5) - 1) / 2);
  const chosen = new Set<number>();
  for (let at = 0; chosen.size < Math.min(most, samples.length); at += 1) {
    chosen.add(Math.floor(at * stride) % samples.length);
  }
  return samples.filter((_, at) => chosen.has(at));
}

/** What `<name>` stands for. */
export type Phrases = Readonly<Record<string, readonly string[]>>;

interface Reader {
  readonly text: string;
  at: number;
}

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

function readAlternatives(reader: Reader, phrases: Phrases, closer: string): readonly string[] {
  const all: string[] = [];
  for (;;) {
    all.push(...readSequence(reader, phrases, closer));
    const next = reader.text[reader.at++];
    if (next === '|') continue;
    if ((next ?? '') === closer) return all;
    throw new SyntaxError(`"${reader.text}" lacks its ${closer || 'end'}`);
  }
}

function readSequence(reader: Reader, phrases: Phrases, closer: string): readonly string[] {
  let all: readonly string[] = [''];
  while (reader.at < reader.text.length) {
    const next = reader.text.charAt(reader.at);
    if (next === closer || next === '|') break;
    all = joined(all, readPart(reader, phrases));
  }
  return all;
}

function readPart(reader: Reader, phrases: Phrases): readonly string[] {
  const opener = reader.text.charAt(reader.at);
  const closer = closers[opener];
  if (closer !== undefined) {
    reader.at += 1;
    const inside = readAlternatives(reader, phrases, closer);
    return opener === '[' ? ['', ...inside] : inside;
  }
  if (opener === '<') return readPhrase(reader, phrases);
  const plain = /[^()[\]<|]+/y;
  plain.lastIndex = reader.at;
  const text = plain.exec(reader.text)?.[0];
  if (text === undefined) throw new SyntaxError(`"${reader.text}" has a stray ${opener}`);
  reader.at += text.length;
  return [text];
}

function readPhrase(reader: Reader, phrases: Phrases): readonly string[] {
  const end = reader.text.indexOf('>', reader.at);
  const name = reader.text.slice(reader.at + 1, end);
  const notations = phrases[name];
  if (end < 0 || !notations) throw new SyntaxError(`"${reader.text}" names no phrase we have`);
  reader.at = end + 1;
  return notations.flatMap((notation) => expand(notation, phrases));
}

const joined = (heads: readonly string[], tails: readonly string[]): readonly string[] =>
  heads.flatMap((head) => tails.map((tail) => `${head}${tail}`));
