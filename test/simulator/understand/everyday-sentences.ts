/** What somebody says (`text @ question` where one is open), and what is meant: the core's kind, then what fills it. */
export interface Sentence {
  readonly said: string;
  readonly asked?: 'option' | 'product' | 'quantity' | 'store';
  readonly meant: string;
}

/** On Thursday, 19 November 2026. */
export const sentences: readonly Sentence[] = `
reorder my coffee = reorder product:coffee
reorder = reorder
order my usual = reorder
same as last time = reorder
buy coffee again = reorder product:coffee
get me the same coffee as last time = reorder product:coffee
reorder the last order = reorder
reorder two bags of coffee = reorder quantity:2 product:coffee
can you please reorder my coffee = reorder product:coffee
add two gallons of two percent milk = add-to-cart quantity:2 size:gallon product:two-percent-milk
add a half gallon of 2% milk = add-to-cart size:half-gallon product:two-percent-milk
add two half gallons of two percent milk = add-to-cart quantity:2 size:half-gallon product:two-percent-milk
add eggs to my cart = add-to-cart product:eggs
add a dozen eggs = add-to-cart size:dozen product:eggs
add eighteen count eggs = add-to-cart size:eighteen product:eggs
add six eggs = add-to-cart quantity:6 product:eggs
add three bags of flour = add-to-cart quantity:3 product:flour
add two twelve packs of cola = add-to-cart quantity:2 size:twelve-pack product:cola
add blue heron coffee = add-to-cart brand:blue-heron product:coffee
i need more coffee = add-to-cart product:coffee
i'm out of milk = add-to-cart product:milk
put bananas in my cart = add-to-cart product:bananas
do you have oat milk = add-to-cart product:oat-milk
add dragon fruit = add-to-cart product:(dragon fruit)
um could you add milk please = add-to-cart product:milk
a dozen eggs = answer size:dozen product:eggs
bread = answer product:bread
two dozen eggs = answer quantity:2 size:dozen product:eggs
the second one = answer ordinal:2
the second one @ option = answer ordinal:2
number two @ option = answer ordinal:2
the last one @ option = answer ordinal:-1
either one @ option = answer ordinal:1
two of the second one @ option = answer quantity:2 ordinal:2
the big one = answer size:large
the big one @ option = answer size:large
the half gallon @ option = answer size:half-gallon
12 oz @ option = answer size:twelve-ounces
the blue heron one @ option = answer brand:blue-heron
dark roast @ option = answer product:(dark roast)
the organic one @ option = answer product:(organic)
a dozen eggs @ product = answer size:dozen product:eggs
milk please @ product = answer product:milk
two @ quantity = answer quantity:2
make it three @ quantity = answer quantity:3
just one @ quantity = answer quantity:1
oak park @ store = answer store:oak-park
the one in chicago @ store = answer store:lincoln-square
riverside @ store = answer store:(riverside)
take the eggs out = remove-from-cart product:eggs
take out the flour from my cart = remove-from-cart product:flour
remove one milk = remove-from-cart quantity:1 product:milk
i don't want the eggs anymore = remove-from-cart product:eggs
remove the last one = remove-from-cart
undo that = remove-from-cart
what's in my cart = review-cart
how much is it = review-cart
what's my total = review-cart
check out = checkout
place my order = checkout
i'm done shopping = checkout
i want to check out = checkout
where is my order = order-status
where's order four eight two one = order-status orderDigits:4821
where is my order ending in forty eight twenty one = order-status orderDigits:4821
track my package = order-status
has my order shipped = order-status
when will my groceries arrive = order-status
are you open = store-hours
when do you open tomorrow = store-hours day:2026-11-20
what time do you close on thanksgiving = store-hours holiday:thanksgiving-day
are you open on sunday at nine pm = store-hours day:2026-11-22 time:21:00
are you open christmas eve at six pm = store-hours holiday:christmas-eve time:18:00
are you open on december twenty fourth = store-hours day:2026-12-24
what are your hours this weekend = store-hours day:2026-11-21/2026-11-22
how late are you open tonight = store-hours day:2026-11-19
what about sunday = store-hours day:2026-11-22
is the riverside store open = store-hours store:(riverside)
is the lincoln square store open = store-hours store:lincoln-square
what time does the store on lake street open = store-hours store:oak-park
which store is nearest to me = store-hours nearest:nearest
find a store near 60625 = store-hours postalCode:60625
my zip code is six oh six two five = store-hours postalCode:60625
yes please = yes
go ahead = yes
go ahead and order it = yes
that's right = yes
no thanks = no
not now = no
that's all = no
i changed my mind = no
never mind = cancel
cancel = cancel
repeat that = repeat
what did you say = repeat
help = help
what can i say = help
talk to a person = help
stop = stop
goodbye = stop
thanks bye = stop
why that one = why
how come = why
more = more
what else do you have = more
none of them @ option = more
start over = launch
hello = launch
what is the weather in boston = fallback
play some music = fallback
set a timer for five minutes = fallback
the flour not the flowers = fallback
cancel my order = fallback
clear my cart = fallback
four eight two one = fallback
thank you = fallback
`
  .trim()
  .split('\n')
  .map((line) => {
    const [utterance = '', meant = ''] = line.split(' = ');
    const [said = '', asked] = utterance.split(' @ ');
    return { said, meant, ...(asked !== undefined && { asked: asked as 'option' }) };
  });
