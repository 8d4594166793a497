/** Words that mean about the same to a shop, so that a sample with one of them teaches all. */
const groups = `
want need like wish would'like require desire wanna crave craving love
buy purchase get order grab fetch bring pick take have gimme lemme cop
add put include throw toss stick pop chuck drop place insert slip
remove delete erase eliminate yank discard ditch strike scratch nix omit axe subtract
wipe purge clear scrub destroy nuke
cart basket trolley bag list
groceries grocery shopping food stuff things goods items products
package parcel shipment box delivery
driver courier truck van
where whereabouts
arrive come coming arriving arrives comes came arrived
ship shipped sent send dispatch dispatched
status update news progress word eta tracking track
late delayed delay slow
open opens opening opened
close closes closing closed shut shuts
hours schedule
store shop market branch location supermarket
cancel call'off revoke void withdraw rescind abort
forget disregard ignore
data info information informations details records record file profile
know remember keep store stored save saved hold retain collect
account link unlink disconnect
why reason reasoning rationale explain explanation
pick choose chose picked chosen choice select selected recommend suggest
other others another different else alternative alternatives
more further additional extra
options choices possibilities selections kinds
help assist assistance instructions guidance guide commands tutorial
use work works
repeat say'again again once
hear heard catch caught understand missed listen
begin start restart reset beginning scratch
over anew afresh zero
stop quit exit end leave finish
bye goodbye farewell later night
yes yeah yep yup sure okay certainly absolutely definitely
no nope nah never not
pay charge bill payment
checkout check finalize complete submit settle
total subtotal sum cost price damage amount owe bill tab
usual regular normal always typical
last previous before earlier prior already
same identical
out gone empty finished none left low
expensive pricey costly dear
you ya u
your ur
hello hi hey
person human agent
two couple pair
a an
`;

const conceptOf: ReadonlyMap<string, string> = new Map(
  groups
    .trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ');
      return words.map((word): [string, string] => [word.replaceAll("'", ' '), words[0] ?? word]);
    }),
);

/** Words that hold a sentence together and say nothing by themselves. */
const light: ReadonlySet<string> = new Set(
  'a an the of to for in on at is are was be been am it its this that these those and or so do does did will would could can may might me my i im id ill ive we us our please just now then there here with by from as if some any'.split(
    ' ',
  ),
);

/** What is spoken of, in whatever words and order: every concept, and every two of them. */
export function conceptsIn(words: readonly string[]): readonly string[] {
  const all = words.filter((word) => !light.has(word)).map((word) => conceptOf.get(word) ?? word);
  const concepts = [...new Set(all)].sort().slice(0, mostConcepts);
  const pairs = concepts.flatMap((one, at) =>
    concepts.slice(at + 1).map((other) => `${one}+${other}`),
  );
  return [...concepts, ...pairs].map((concept) => `k:${concept}`);
}

const mostConcepts = 14;
