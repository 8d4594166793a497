/** Words that mean about the same to a shop, so that a sample with one of them teaches all. */
const groups = `
want need like wish require desire wanna crave craving love fancy prefer would'like
buy purchase get order grab fetch bring pick take have gimme lemme cop obtain acquire snag nab score
add put include throw toss stick pop chuck drop place insert slip pile slap slide plop dump
remove delete erase eliminate yank discard ditch strike scratch nix omit axe subtract lose yeet kick boot pull
wipe purge clear scrub destroy nuke empty trash obliterate scrap
cart basket trolley list bag
groceries grocery shopping food stuff things goods items products essentials provisions
thing item product article one
package parcel shipment box delivery
driver courier truck van guy boy man fella rider
where whereabouts
arrive come coming arriving arrives comes came arrived reach reaches
ship shipped sent send dispatch dispatched mailed
status update news progress word eta tracking track
late delayed delay slow overdue behind
open opens opening opened
close closes closing closed shut shuts
hours schedule times timetable
store shop market branch location supermarket outlet grocer
cancel call'off revoke void withdraw rescind abort annul undo
forget disregard ignore
data info information informations details records record file profile dossier
know remember keep store stored save saved hold retain collect gather log kept recorded
account link unlink disconnect profile
why reason reasoning rationale explain explanation justify logic
pick choose chose picked chosen choice select selected recommend suggest suggestion recommended offer
other others another else different alternative alternatives elsewise
more further additional extra
options choices possibilities selections kinds alternatives
help assist assistance instructions guidance guide commands tutorial support aid hand
use work works operate function
repeat again once rewind
hear heard catch caught understand missed listen hearing follow
begin start restart reset beginning commence launch
over anew afresh zero scratch fresh
stop quit exit end leave finish halt cease
bye goodbye farewell later night ciao adios
yes yeah yep yup sure okay certainly absolutely definitely aye indeed
no nope nah never not negative
pay charge bill payment settle billing
checkout check finalize complete submit settle process confirm
total subtotal sum amount tally
cost price charge worth rate costs prices
owe bill tab damage
usual regular normal always typical standard customary ordinary habitual
usually normally always regularly typically generally routinely
last previous before earlier prior already latest recent
same identical exact
out gone empty finished none left low
expensive pricey costly dear steep overpriced
cheap cheaper inexpensive affordable economical reasonable
big large huge giant jumbo bigger larger biggest largest
small little tiny mini smaller smallest littlest
you ya u yall
hello hi hey
person human agent representative operator somebody someone staff clerk employee worker supervisor manager
talk speak chat converse
connect transfer pass patch forward hand
machine robot bot computer thing gadget device contraption app speaker
couple pair two
broken damaged cracked smashed crushed dented squashed ruined busted shattered
bad rotten spoiled moldy sour stale expired gross nasty off
missing absent lost forgotten
wrong incorrect mistaken
refund reimbursement credit
return exchange replace replacement
complaint problem issue trouble
phone telephone number digits call ring dial
address directions map route way street
near nearest closest nearby close
carry sell stock have got keep offer
available stock left shelf
size sizes big ounces pounds grams weight count volume
compare versus vs difference between against
better best cheaper deal value
change switch swap trade exchange replace alter modify adjust turn
increase raise bump up
decrease lower reduce cut
instead rather
mistake error accident oops whoops
reverse revert undo rollback
restore recover return
tell say give read show explain describe
could can would will may might
please kindly
dad mom mother father husband wife son daughter grandma grandpa roommate brother sister
today tonight tomorrow now
kids children grandkids grandchildren boys girls
love like enjoy adore
review recap summarize read check go'over list
everything all whole lot entire
ready done finished set complete
let's let
great good fine perfect lovely wonderful nice excellent awesome splendid
right correct exact true
eat drink use finish consume
ate drank used finished
house home kitchen pantry fridge
dinner lunch breakfast party weekend recipe
really literally truly
gonna going about
wanna want
how what which
bring deliver send ship carry
place put make submit
coupon code promo voucher discount
card visa mastercard amex debit
confused lost mixed stuck puzzled
new beginner novice
privacy private personal
company store people folks business
spying tracking recording watching listening
permanently forever completely entirely totally
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

const sets: ReadonlyMap<string, readonly string[]> = new Map(
  groups
    .trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ').filter((word) => !word.includes("'"));
      return words.map((word): [string, readonly string[]] => [word, words]);
    }),
);

/** Another word of the same concept, or the word itself. */
export function synonymOf(word: string, next: () => number): string | undefined {
  const words = sets.get(word);
  return words?.[Math.floor(next() * words.length)];
}

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
