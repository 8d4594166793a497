import { aboutChoices } from './sentences-about-choices.ts';

/** What somebody says (`text @ question` where one is open), and what is meant: the core's kind, then what fills it. */
export interface Sentence {
  readonly said: string;
  readonly asked?:
    | 'option'
    | 'product'
    | 'quantity'
    | 'store'
    | 'code'
    | 'coupon'
    | 'delivery'
    | 'address'
    | 'card';
  readonly meant: string;
}

/** On Thursday, 19 November 2026. */
export const sentences: readonly Sentence[] = `
reorder my coffee = reorder product:coffee
reorder = reorder
order my usual = usual
the usual please = usual
do my weekly shop = usual
reorder my usual coffee = reorder product:coffee
two milks, a dozen eggs and some bread = add-to-cart quantity:2 product:(milks) productTwo:a-dozen-eggs productThree:bread
get me a dozen eggs, a gallon of milk, some flour and apples = add-to-cart product:a-dozen-eggs sizeTwo:gallon productTwo:(milk) productThree:(flour) productFour:apples
add two milks, a dozen eggs and some bread = add-to-cart quantity:2 product:(milks) productTwo:a-dozen-eggs productThree:bread
milk and eggs = add-to-cart product:milk productTwo:eggs
add some milk and a loaf of bread = add-to-cart product:milk productTwo:bread
i need milk, two bags of flour and bananas = add-to-cart product:milk quantityTwo:2 productTwo:flour productThree:bananas
get me coffee and dragon fruit = add-to-cart product:coffee productTwo:(dragon fruit)
add milk and eggs and bread and coffee = add-to-cart product:milk productTwo:eggs productThree:bread productFour:coffee
put milk and eggs in my cart = add-to-cart product:milk productTwo:eggs
reorder coffee and milk = reorder product:coffee productTwo:milk
reorder my coffee and my eggs = reorder product:coffee productTwo:eggs
take out the milk and the eggs = remove-from-cart product:milk productTwo:eggs
remove the coffee and two bananas = remove-from-cart product:coffee quantityTwo:2 productTwo:bananas
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
add store brand coffee = add-to-cart brand:corner-market product:coffee
add the cheapest dish soap = add-to-cart brand:corner-market product:dish-soap
add two bunches of leeks = add-to-cart quantity:2 product:leeks
add leak proof bags = add-to-cart product:leak-proof-bags
add milk of magnesia = add-to-cart product:milk-of-magnesia
add seven grain bread = add-to-cart product:seven-grain-bread
add a nine volt battery = add-to-cart product:nine-volt-battery
add a twenty pound jasmine rice = add-to-cart size:twenty-pounds product:jasmine-rice
the store brand @ option = answer brand:corner-market
the cheap one @ option = answer brand:corner-market
i need more coffee = add-to-cart product:coffee
i'm out of milk = add-to-cart product:milk
put bananas in my cart = add-to-cart product:bananas
do you have oat milk = product-availability product:oat-milk
is oat milk in stock = product-availability product:oat-milk
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
reorder my usual = usual
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
what's in my cart = review-cart
how much is it = product-price
how much is everything = review-cart
how much is a gallon of two percent milk = product-price product:two-percent-milk size:gallon
what sizes does it come in = product-size
which is cheaper the oat milk or the two percent milk = compare-products product:oat-milk otherProduct:two-percent-milk
what's my total = review-cart
check out = checkout
place my order = checkout
i'm done shopping = checkout
i want to check out = checkout
cancel my order = cancel-order
cancel that order = cancel-order
undo that order = cancel-order
cancel the order ending in 4 2 7 1 = cancel-order orderDigits:4271
can you cancel order forty eight twenty one = cancel-order orderDigits:4821
i want to cancel my purchase = cancel-order
i want to cancel = cancel
cancel that = cancel
cancel the purchase = cancel
what do you know about me = what-you-know
what data do you have about me = what-you-know
what do you remember about me = what-you-know
forget me = forget-me
delete my data = forget-me
forget everything about me = forget-me
please unlink my account = forget-me
forget it = cancel
4821 @ code = answer code:4821
4 8 2 1 @ code = answer code:4821
4-8-2-1 @ code = answer code:4821
four eight two one @ code = answer code:4821
forty eight twenty one @ code = answer code:4821
zero zero seven five @ code = answer code:0075
oh oh seven five @ code = answer code:0075
0075 @ code = answer code:0075
twelve eighteen @ code = answer code:1218
twenty twenty @ code = answer code:2020
one two three four @ code = answer code:1234
it's four eight two one @ code = answer code:4821
um it's forty eight twenty one @ code = answer code:4821
four eight two one please @ code = answer code:4821
i said 4821 @ code = answer code:4821
make it 4821 @ code = answer code:4821
my code is zero zero seven five @ code = answer code:0075
my code is zero zero seven five = answer code:0075
the code is 4821 = answer code:4821
48 @ code = answer quantity:48
no thanks @ code = no
where is my order @ code = order-status
4821 = answer quantity:4821
make it 1200 = change-item quantity:1200
1200 @ quantity = answer quantity:1200
one thousand two hundred @ quantity = answer quantity:1200
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
which store is nearest to me = store-location nearest:nearest
find a store near 60625 = store-location postalCode:60625
send me directions = store-location
what's your phone number = store-phone
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
talk to a person = talk-to-person
let me speak to someone = talk-to-person
customer service = talk-to-person
my eggs were broken = report-problem product:eggs problem:damaged
i want to return the coffee = report-problem product:coffee problem:return
something is missing from my order = report-problem problem:missing
where's my coffee = order-status product:coffee
the order from tuesday = order-status day:2026-11-24
cancel the coffee order = cancel-order product:coffee
stop = stop
goodbye = stop
thanks bye = stop
why that one = why
how come = why
more = more
what else do you have = more
none of them @ option = more
start over = start-over
let's start again = start-over
make that three = change-item quantity:3
no the half gallon = change-item size:half-gallon
change the milk to two = change-item product:milk quantity:2
swap the milk for oat milk = change-item product:milk instead:oat-milk
actually the organic one instead = change-item product:(organic)
empty my cart = clear-cart
remove everything from my cart = clear-cart
no not that one = wrong-product
that's the wrong coffee = wrong-product product:coffee
i did not mean that = wrong-product
undo that = undo
put it back = undo
i didn't mean to add that = undo
hello = launch
what is the weather in boston = fallback
play some music = fallback
set a timer for five minutes = fallback
the flour not the flowers = fallback
clear my cart = clear-cart
four eight two one = fallback
thank you = fallback
${aboutChoices}`
  .trim()
  .split('\n')
  .map((line) => {
    const [utterance = '', meant = ''] = line.split(' = ');
    const [said = '', asked] = utterance.split(' @ ');
    return { said, meant, ...(asked !== undefined && { asked: asked as 'option' }) };
  });
