/**
 * How a word sounds, one character per sound, by English letter rules: a pronouncing dictionary would weigh more than the
 * rest of the bundle. Vowels are i e a o u, A (cow), I (ice) and O (boy); S is sh, C ch, J j, T th.
 */
export function phones(word: string): string {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  return known ?? melt(spell(word));
}

/** Two words said in one breath. */
export const together = (first: string, second: string): string => melt(first + second);

function spell(word: string): string {
  let sounds = '';
  for (let at = 0; at < word.length;) {
    const rule = ruleAt(word, at);
    sounds += rule?.sounds ?? '';
    at += rule?.length ?? 1;
  }
  return sounds;
}

function ruleAt(word: string, at: number) {
  for (const [letters, sounds] of rules[word[at] ?? ''] ?? []) {
    letters.lastIndex = at;
    const found = letters.exec(word);
    if (found) return { sounds, length: Math.max(1, found[0].length) };
  }
  return undefined;
}

/** Neighbouring vowels become one, and so do doubled consonants: "flower" and "flour" end alike. */
const melt = (sounds: string) =>
  sounds.replace(/([aeiouAIO])[aeiouAIO]+/g, '$1').replace(/([^aeiouAIO])\1+/g, '$1');

/** Frequent in shops, and beyond any rule. */
const irregular: Readonly<Record<string, string>> = {
  bagel: 'bagel',
  chef: 'Sef',
  croissant: 'kresant',
  eight: 'at',
  jalapeno: 'halepanyo',
  lasagna: 'lezanye',
  mayonnaise: 'manaz',
  muscle: 'musel',
  one: 'wen',
  once: 'wens',
  pizza: 'pitse',
  quesadilla: 'kasedie',
  quinoa: 'kinwe',
  sugar: 'Suger',
  thyme: 'tIm',
  tissue: 'tiSu',
  tortilla: 'tortie',
  two: 'tu',
  who: 'hu',
  whole: 'hol',
  yogurt: 'yogert',
};

/** Letter rules in the order they are tried, by first letter: pattern at this place, sounds. */
const rules: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = byLetter(`
a: augh o | au|aw o | ai|ay a | (?<=..)age$ ej | alk ok | al(?=[fv]) a | al(?=m) o | (?<=w)ar or | (?<=w)a(?=[nst]) o | (?<=..)a$ e | a a
b: bt$ t | bb? b
c: ch(?=[rl]) k | cch?(?=[ei]n?i?$) k | cc(?=[ei]) ks | cci Ci | tch C | ch C | ck k | cc k | ci(?=[aou]) S | c(?=[eiy]) s | c k
d: dg(?=[eiy]) J | dd? d
e: eau o | eigh a | ea(?=d|th|lth) e | ee|ea i | ey$ i | ei|ey a | ew|eu u | (?<=[aeiouy].*)e$ _ | (?<=[aeiouy].*[^dt])ed$ d | e e
f: ff? f
g: gh(?=[aeiou]) g | gh _ | (?<![a-z])gn n | gn$ n | gg g | gu(?=[ei]) g | (?<=bur)g g | g(?=[eiy]) J | g g
h: h(?=[aeiouy]) h | h _
i: igh I | ie$ i | ie i | i(?=[^aeiouwxy]e$) I | i(?=nd$|ld$) I | i i
j: j J
k: (?<![a-z])kn n | kk? k
l: (?<=[bcdfgkpstz])le$ el | ll? l
m: mb$ m | mm? m
n: ng(?![aeiouylr]) n | nn? n
o: ought ot | ou(?=gh|p) u | oo u | ow$ o | ou|ow A | oa|oe o | oi|oy O | o(?=[^aeiouwxy]e$) o | o o
p: ph f | (?<![a-z])ps s | pp? p
q: que$ k | qu kw | q k
r: rh r | rr? r
s: (?<=.)sch S | sch sk | sh S | sc(?=[eiy]) s | s(?=ure) S | (?<=s)sion Sen | sion Sen | stle$ sel | (?<=[aeiou])s(?=[aeiou]) z | ss? s
t: tch C | th T | tion Sen | ti(?=al|ous) S | t(?=ure$) C | tt? t
u: ui|ue u | (?<=g)u(?=[aeiou]) _ | u u
v: v v
w: wh w | (?<![a-z])wr r | w(?=[aeiouy]) w | w _
x: (?<![a-z])x z | x ks
y: (?<![^aeiou])y(?=[aeou]) y | (?<=[aeiou])y _ | (?<=^[^aeiou]+)y$ I | ye$ I | y i
z: zz? z
`);

function byLetter(table: string) {
  return Object.fromEntries(
    table
      .trim()
      .split('\n')
      .map((line) => [line[0] ?? '', line.slice(3).split(' | ').map(rule)] as const),
  );
}

function rule(text: string): readonly [RegExp, string] {
  const space = text.lastIndexOf(' ');
  return [new RegExp(text.slice(0, space), 'y'), text.slice(space + 1).replace('_', '')];
}
