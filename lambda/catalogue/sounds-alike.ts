/** How much two words sound alike, 0 to 1, from their phones: what a recogniser tends to confuse costs little. */
export function soundsAlike(one: string, other: string): number {
  if (one === other) return 1;
  const longest = Math.max(weigh(one), weigh(other));
  return longest === 0 ? 0 : Math.max(0, 1 - distance(one, other) / longest);
}

/** Consonants by the way they are made: words that are ever confused share all of these, or all but one. */
export function skeleton(sounds: string): string {
  let bones = '';
  for (const sound of sounds) bones += classes[sound] ?? '';
  return bones || sounds;
}

/** The skeleton and each way to lose one consonant: two words share a key when they differ in one at most. */
export function skeletonKeys(sounds: string): readonly string[] {
  const bones = skeleton(sounds);
  if (bones.length < 2) return [bones];
  const shorter = Array.from(bones, (_, at) => bones.slice(0, at) + bones.slice(at + 1));
  return [...new Set([bones, ...shorter])];
}

function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, () => 0);
  for (let at = 0; at < other.length; at++) above[at + 1] = (above[at] ?? 0) + loss(other[at]);
  for (const sound of one) {
    const row = [(above[0] ?? 0) + loss(sound)];
    for (let at = 0; at < other.length; at++) {
      const swapped = (above[at] ?? 0) + swap(sound, other[at] ?? '');
      const lost = (above[at + 1] ?? 0) + loss(sound);
      row.push(Math.min(swapped, lost, (row[at] ?? 0) + loss(other[at])));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}

function weigh(sounds: string): number {
  let sum = 0;
  for (const sound of sounds) sum += loss(sound);
  return sum;
}

const vowels = 'aeiouAIO';
const faint = 'hwy';
const loss = (sound = '') => (vowels.includes(sound) ? 0.5 : faint.includes(sound) ? 0.6 : 1);

function swap(one: string, other: string): number {
  if (one === other) return 0;
  if (vowels.includes(one) && vowels.includes(other)) return 0.25;
  if (vowels.includes(one) || vowels.includes(other)) return 1.2;
  if (classes[one] !== undefined && classes[one] === classes[other]) return 0.3;
  return near.has(one + other) || near.has(other + one) ? 0.6 : 1;
}

const near = new Set([
  'tk',
  'pt',
  'pk',
  'bd',
  'dg',
  'bv',
  'fT',
  'sT',
  'fs',
  'sS',
  'zS',
  'lr',
  'wr',
]);

const classes: Readonly<Record<string, string>> = {
  ...{ p: 'p', b: 'p', t: 't', d: 't', T: 't', k: 'k', g: 'k', f: 'f', v: 'f' },
  ...{ s: 's', z: 's', S: 'S', C: 'S', J: 'S', m: 'm', n: 'm', l: 'l', r: 'r' },
};
