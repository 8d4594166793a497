import { toId } from '../../lambda/commerce/id.ts';
import type { CatalogueProduct } from '../../lambda/commerce/product.ts';

/** `id | brand | name without brand | sizes, small to large | aliases | categories, broad to narrow` */
const shelves = `
whole-milk | Meadow Lane | whole milk | pint, half gallon, gallon | vitamin d milk, red cap milk | dairy, milk
two-percent-milk | Meadow Lane | two percent milk | pint, half gallon, gallon | reduced fat milk | dairy, milk
skim-milk | Meadow Lane | skim milk | half gallon, gallon | fat free milk, nonfat milk | dairy, milk
oat-milk | Willow & Oat | oat milk | half gallon | oatmilk | dairy, milk
almond-milk | Willow & Oat | unsweetened almond milk | quart, half gallon | | dairy, milk
chocolate-milk | Meadow Lane | chocolate milk | pint, quart | | dairy, milk
half-and-half | Meadow Lane | half and half | pint, quart | coffee cream | dairy, cream
heavy-cream | Meadow Lane | heavy whipping cream | pint | whipping cream | dairy, cream
butter-salted | Clover Hill | salted butter | 8 ounces, 1 pound | | dairy, butter
butter-unsalted | Clover Hill | unsalted butter | 8 ounces, 1 pound | sweet butter | dairy, butter
yogurt-plain | Alpenrose | plain greek yogurt | 6 ounces, 32 ounces | | dairy, yogurt
yogurt-strawberry | Alpenrose | strawberry yogurt | 6 ounces | | dairy, yogurt
cheddar | Tall Timber | sharp cheddar cheese | 8 ounces, 16 ounces | | dairy, cheese
mozzarella | Tall Timber | shredded mozzarella | 8 ounces, 16 ounces | pizza cheese | dairy, cheese
cream-cheese | Clover Hill | cream cheese | | | dairy, cheese
large-eggs | Sunny Coop | large eggs | half dozen, dozen, eighteen count | white eggs | dairy, eggs
brown-eggs | Sunny Coop | organic brown eggs | half dozen, dozen | | dairy, eggs
ap-flour | Old Mill | all purpose flour | 2 pounds, 5 pounds | plain flour, white flour | baking, flour
bread-flour | Old Mill | bread flour | 5 pounds | strong flour | baking, flour
almond-flour | Old Mill | almond flour | 1 pound | | baking, flour
flowers | Petal & Stem | fresh flowers | small bunch, large bunch | bouquet, flower bouquet | floral, flowers
roses | Petal & Stem | dozen roses | | red roses | floral, flowers
sugar | Old Mill | granulated sugar | 2 pounds, 4 pounds | white sugar | baking, sugar
brown-sugar | Old Mill | light brown sugar | 1 pound, 2 pounds | | baking, sugar
baking-soda | Old Mill | baking soda | 1 pound | bicarbonate | baking, leavening
dark-roast | Blue Heron | dark roast ground coffee | 12 ounces, 24 ounces | | drinks, coffee
medium-roast | Blue Heron | medium roast ground coffee | 12 ounces, 24 ounces | | drinks, coffee
decaf | Blue Heron | decaf ground coffee | 12 ounces | | drinks, coffee
espresso-beans | Night Owl | espresso whole bean coffee | 12 ounces, 2 pounds | coffee beans | drinks, coffee
house-blend | Night Owl | house blend whole bean coffee | 12 ounces | | drinks, coffee
coffee-filters | Tidy Kitchen | coffee filters | 100 count | | household, kitchen paper
black-tea | Lantern | english breakfast tea | 20 bags, 80 bags | black tea | drinks, tea
green-tea | Lantern | green tea | 20 bags | | drinks, tea
cola | Fizzwell | cola | 2 liter, 12 pack | coke, pop | drinks, soda
diet-cola | Fizzwell | diet cola | 2 liter, 12 pack | diet pop | drinks, soda
lemon-soda | Fizzwell | lemon lime soda | 2 liter, 12 pack | | drinks, soda
sparkling-water | Clearbrook | sparkling water | 1 liter, 8 pack | seltzer, club soda | drinks, water
spring-water | Clearbrook | spring water | gallon, 24 pack | bottled water | drinks, water
orange-juice | Grove Street | orange juice | quart, half gallon | oj | drinks, juice
apple-juice | Grove Street | apple juice | half gallon | | drinks, juice
corn-flakes | Crispway | corn flakes | 12 ounces, 18 ounces | | breakfast, cereal
bran-flakes | Crispway | raisin bran cereal | 18 ounces | | breakfast, cereal
honey-rings | Crispway | honey oat rings | 12 ounces, 18 ounces | | breakfast, cereal
oatmeal | Crispway | quick oats | 18 ounces, 42 ounces | oatmeal, rolled oats | breakfast, oatmeal
pancake-mix | Old Mill | buttermilk pancake mix | 2 pounds | | breakfast, pancake mix
maple-syrup | Sugarbush | maple syrup | 8 ounces, 16 ounces | pancake syrup | breakfast, syrup
wheat-bread | Hearthstone | whole wheat bread | | brown bread | bakery, bread
white-bread | Hearthstone | white sandwich bread | | | bakery, bread
sourdough | Hearthstone | sourdough loaf | | sourdough bread | bakery, bread
bagels | Hearthstone | plain bagels | 6 pack | | bakery, bagels
tortillas | Casa Verde | flour tortillas | 8 count, 20 count | | bakery, tortillas
bananas | | bananas | | | produce, fruit
gala-apples | | gala apples | 1 pound, 3 pound bag | | produce, apples
avocados | | avocados | single, 4 pack | | produce, vegetables
pears | | bartlett pears | | | produce, fruit
leeks | | leeks | | | produce, vegetables
beets | | red beets | | beetroot | produce, vegetables
baby-spinach | Green Acre | baby spinach | 5 ounces, 10 ounces | | produce, salad
thyme | Green Acre | fresh thyme | | | produce, herbs
ground-beef | Prairie | ground beef | 1 pound, 3 pounds | hamburger meat, mince | meat, beef
chicken-breast | Prairie | boneless chicken breast | 1 pound, 3 pounds | | meat, chicken
bacon | Prairie | thick cut bacon | 12 ounces | | meat, bacon
tuna | Harbor | chunk light tuna in water | single can, 4 pack | tuna fish | canned, fish
chicken-soup | Harbor | chicken noodle soup | | | canned, soup
black-beans | Casa Verde | black beans | | | canned, beans
baked-beans | Casa Verde | baked beans | | | canned, beans
peanut-butter-creamy | Nutwood | creamy peanut butter | 16 ounces, 40 ounces | | spreads, peanut butter
peanut-butter-crunchy | Nutwood | crunchy peanut butter | 16 ounces | chunky peanut butter | spreads, peanut butter
spaghetti | Bellafonte | spaghetti | 1 pound | | pasta, pasta
penne | Bellafonte | penne | 1 pound | | pasta, pasta
marinara | Bellafonte | marinara sauce | 24 ounces | pasta sauce, spaghetti sauce | pasta, sauce
white-rice | Old Mill | long grain white rice | 2 pounds, 5 pounds | | pasta, rice
chocolate-bar | Nutwood | milk chocolate bar | | candy bar | snacks, chocolate
potato-chips | Kettle Row | sea salt potato chips | 8 ounces, 12 ounces | crisps | snacks, chips
tortilla-chips | Casa Verde | tortilla chips | | nachos | snacks, chips
mints | Nutwood | peppermint mints | | breath mints | snacks, candy
ice-cream | Alpenrose | vanilla ice cream | pint, half gallon | | frozen, ice cream
paper-towels | Tidy Kitchen | paper towels | 2 rolls, 6 rolls, 12 rolls | kitchen roll | household, paper
toilet-paper | Softway | toilet paper | 4 rolls, 12 rolls, 24 rolls | bath tissue | household, paper
dish-soap | Tidy Kitchen | lemon dish soap | 12 ounces, 24 ounces | dishwashing liquid | household, cleaning
detergent | Tidy Kitchen | laundry detergent | 50 ounces, 100 ounces | washing powder | household, laundry
freezer-bags | Tidy Kitchen | gallon freezer bags | | | household, bags
diapers | Softway | size four diapers | 22 count, 88 count | nappies | baby, diapers
dog-food | Good Pup | chicken dog food | 5 pounds, 30 pounds | kibble | pets, dog food
cat-litter | Good Pup | clumping cat litter | 20 pounds | kitty litter | pets, cat litter
`;

/** A small shop with what is easily taken for something else: flour and flowers, beets and beans, time and thyme. */
export const cornerStore: readonly CatalogueProduct[] = shelves.trim().split('\n').map(readProduct);

export const productOf = (id: string): CatalogueProduct => {
  const product = cornerStore.find((one) => one.id === id);
  if (!product) throw new Error(`no product ${id}`);
  return product;
};

function readProduct(line: string): CatalogueProduct {
  const [id = '', brand = '', type = '', sizes = '', aliases = '', categories = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  const name = brand ? `${brand} ${type}` : type;
  const variants = list(sizes).map((size, at) => ({
    id: toId<'variant'>(`${id}/${size}`),
    sku: `${id}-${at}`,
    name: `${name}, ${size}`,
    size,
    sizeRank: at,
  }));
  const only = { id: toId<'variant'>(`${id}/only`), sku: id, name };
  return {
    id: toId(id),
    name,
    ...(brand && { brand }),
    aliases: list(aliases),
    categories: list(categories),
    variants: variants.length > 0 ? variants : [only],
  };
}

function list(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(',').map((one) => one.trim());
}
