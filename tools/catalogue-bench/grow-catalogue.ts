import { toId } from '../../lambda/commerce/id.ts';
import type { CatalogueProduct } from '../../lambda/commerce/product.ts';
import { seededRandom } from '../../simulator/understand/guess/seeded-random.ts';

const things =
  'milk,butter,yogurt,cheese,cream,eggs,bread,bagels,muffins,tortillas,crackers,cookies,cereal,granola,oatmeal,pancakes,syrup,honey,' +
  'coffee,tea,juice,soda,water,lemonade,rice,pasta,noodles,spaghetti,beans,lentils,soup,broth,chili,tuna,salmon,shrimp,chicken,turkey,' +
  'bacon,sausage,ham,beef,flour,sugar,salt,pepper,cinnamon,vanilla,chocolate,candy,popcorn,pretzels,chips,salsa,ketchup,mustard,' +
  'mayonnaise,vinegar,pickles,olives,peaches,pears,apples,bananas,grapes,carrots,spinach,lettuce,onions,potatoes,pizza,waffles,' +
  'detergent,towels,napkins,tissues,diapers,shampoo,soap,candles,batteries,sponges,litter,biscuits';
const manners =
  'organic,whole,skim,salted,unsalted,roasted,smoked,sliced,shredded,frozen,fresh,dried,canned,sweet,spicy,creamy,crunchy,plain,greek,' +
  'dark,light,golden,brown,white,red,green,black,wild,baked,instant,sparkling,unsweetened,low fat,two percent,extra virgin,gluten free,' +
  'whole grain,family style,lemon,garlic,cheddar,strawberry,blueberry,cherry,maple,almond,coconut,ginger,peppermint,pumpkin';
const brandStarts =
  'meadow,willow,clover,tall,sunny,old,blue,night,lantern,copper,river,cedar,harbor,prairie,silver,maple';
const brandEnds =
  'lane,oak,hill,timber,coop,mill,heron,owl,field,ridge,stone,grove,bay,acre,spring,kettle';
const sizes = ['8 ounces', '16 ounces', '32 ounces'];

/** A shop of any size, in words that are also sold elsewhere; the same for the same size. */
export function growCatalogue(size: number): readonly CatalogueProduct[] {
  const { pick } = seededRandom(size);
  const names = new Set<string>();
  const products: CatalogueProduct[] = [];
  while (products.length < size) {
    const brand = `${pick(words(brandStarts))} ${pick(words(brandEnds))}`;
    const thing = pick(words(things));
    const manner = [...new Set([pick(words(manners)), pick(words(manners))])].join(' ');
    const name = `${brand} ${manner} ${thing}`;
    if (names.has(name)) continue;
    names.add(name);
    products.push(toProduct(`product-${products.length}`, { brand, name, thing }));
  }
  return products;
}

export const typeOf = ({ name, brand = '' }: CatalogueProduct): string =>
  name.slice(brand.length).trim();

function toProduct(
  id: string,
  { brand, name, thing }: { readonly brand: string; readonly name: string; readonly thing: string },
): CatalogueProduct {
  const variants = sizes.map((size, sizeRank) => ({
    ...{ id: toId<'variant'>(`${id}-${sizeRank}`), sku: `${id}-${sizeRank}` },
    ...{ name: `${name}, ${size}`, size, sizeRank },
  }));
  return { id: toId(id), name, brand, aliases: [], categories: ['grocery', thing], variants };
}

const words = (list: string) => list.split(',');
