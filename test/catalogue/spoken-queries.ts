/** What somebody says, and what is meant: a product, `product/size` where the size was said, any of several after "or". */
export interface SpokenQuery {
  readonly said: string;
  readonly meant: string;
}

/** As the recogniser should hear it. */
export const clean = readQueries(`
two percent milk > two-percent-milk
2% milk > two-percent-milk
a half gallon of two percent milk > two-percent-milk/half gallon
gallon of whole milk > whole-milk/gallon
some skim milk > skim-milk
fat free milk > skim-milk
nonfat milk > skim-milk
oat milk > oat-milk
oatmilk > oat-milk
almond milk > almond-milk
chocolate milk > chocolate-milk
half and half > half-and-half
whipping cream > heavy-cream
a pound of unsalted butter > butter-unsalted/1 pound
salted butter > butter-salted
plain greek yogurt > yogurt-plain
strawberry yogurt > yogurt-strawberry
cheddar > cheddar
cheddar cheese 16 oz > cheddar/16 ounces
pizza cheese > mozzarella
cream cheese > cream-cheese
a dozen large eggs > large-eggs/dozen
eighteen count eggs > large-eggs/eighteen count
half dozen organic eggs > brown-eggs/half dozen
brown eggs > brown-eggs
all purpose flour > ap-flour
five pounds of all purpose flour > ap-flour/5 pounds
bread flour > bread-flour
a bouquet > flowers
red roses > roses
brown sugar > brown-sugar
white sugar > sugar
baking soda > baking-soda
dark roast coffee > dark-roast
blue heron dark roast > dark-roast
decaf > decaf
decaf coffee > decaf
espresso beans > espresso-beans
night owl house blend > house-blend
coffee filters > coffee-filters
green tea > green-tea
english breakfast > black-tea
diet cola two liter > diet-cola/2 liter
a twelve pack of cola > cola/12 pack
lemon lime soda > lemon-soda
seltzer > sparkling-water
spring water > spring-water
orange juice > orange-juice
oj > orange-juice
apple juice > apple-juice
corn flakes > corn-flakes
cornflakes > corn-flakes
raisin bran > bran-flakes
oatmeal > oatmeal
maple syrup > maple-syrup
whole wheat bread > wheat-bread
sourdough > sourdough
bagels > bagels
flour tortillas > tortillas
bananas > bananas
banana > bananas
gala apples > gala-apples
avocado > avocados
baby spinach > baby-spinach
leeks > leeks
beets > beets
hamburger meat > ground-beef
chicken breasts > chicken-breast
bacon > bacon
tuna fish > tuna
chicken noodle soup > chicken-soup
baked beans > baked-beans
crunchy peanut butter > peanut-butter-crunchy
spaghetti > spaghetti
pasta sauce > marinara
white rice > white-rice
candy bar > chocolate-bar
potato chips > potato-chips
tortilla chips > tortilla-chips
vanilla ice cream > ice-cream
paper towels > paper-towels
six rolls of paper towels > paper-towels/6 rolls
toilet paper > toilet-paper
bath tissue > toilet-paper
dish soap > dish-soap
laundry detergent > detergent
freezer bags > freezer-bags
diapers > diapers
dog food > dog-food
kitty litter > cat-litter
`);

/** As recognisers mishear it: words that sound the same or nearly so, and words cut in other places. */
export const misheard = readQueries(`
to percent milk > two-percent-milk
too per cent milk > two-percent-milk
two present milk > two-percent-milk
hole milk > whole-milk
gallon of hull milk > whole-milk/gallon
skin milk > skim-milk
scheme milk > skim-milk
oh milk > oat-milk
oat meal > oatmeal
all men milk > almond-milk
have and have > half-and-half
heavy wiping cream > heavy-cream
unsalted budder > butter-unsalted
plane greek yogurt > yogurt-plain
strawberry yoga > yogurt-strawberry
sharp chatter cheese > cheddar
matza rella > mozzarella
a dozen large eggs > large-eggs/dozen
brown ex > brown-eggs
all purpose flower > ap-flour
bred flower > bread-flour
all purpose power > ap-flour
shugar > sugar
baking sofa > baking-soda
bark roast coffee > dark-roast
blue herring dark roast > dark-roast
d calf coffee > decaf
expresso beans > espresso-beans
night towel house blend > house-blend
copy filters > coffee-filters
grean tee > green-tea
dye it cola > diet-cola
lemon line soda > lemon-soda
sell sir > sparkling-water
orange deuce > orange-juice
apple jews > apple-juice
corn flex > corn-flakes
raising bran > bran-flakes
maypole syrup > maple-syrup
maple sir up > maple-syrup
hole wheat bread > wheat-bread
sour dough > sourdough
bay goals > bagels
flower tortillas > tortillas
gala apple > gala-apples
have a caught oh > avocados
baby spin itch > baby-spinach
leaks > leeks
beats > beets
fresh time > thyme
hand burger meat > ground-beef
chicken breath > chicken-breast
baking > bacon
tune a fish > tuna
chicken new doll soup > chicken-soup
bake beings > baked-beans
spa getty > spaghetti
mariner a sauce > marinara
white rise > white-rice
see salt potato chips > potato-chips
tore tia chips > tortilla-chips
vanilla i scream > ice-cream
paper tolls > paper-towels
toilet pay per > toilet-paper
dish soup > dish-soap
laundry deter gent > detergent
dye purrs > diapers
dog foot > dog-food
cat litre > cat-litter
breath mince > mints
see reel > corn-flakes or bran-flakes or honey-rings
`);

/** What this shop does not have. */
export const foreign: readonly string[] = [
  'lawn mower',
  'motor oil',
  'a new television',
  'blue jeans',
  'what is the weather',
  'headphones',
  'garden hose',
  'running shoes',
  'printer ink',
  'wine',
  'guitar strings',
  'screwdriver',
  'plane tickets',
  'a bookshelf',
  'jazz music',
  'alarm clock',
  'perfume',
  'tennis racket',
  'a ladder',
  'basketball',
  'umbrella',
  'sunglasses',
  'boots',
  'whiskey',
  'cigarettes',
  'a winter coat',
  'light bulbs',
  'car tires',
  'bicycle',
  'concert tickets',
];

export function readQueries(table: string): readonly SpokenQuery[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [said = '', meant = ''] = line.split(' > ');
      return { said: said.trim(), meant: meant.trim() };
    });
}
