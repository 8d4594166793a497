import { readQueries } from './spoken-queries.ts';

/** Of the demo shop: products by their names, and the size where it was said. */
export const demoClean = readQueries(`
one percent milk > Prairie one percent milk
a gallon of one percent milk > Prairie one percent milk/gallon
two percent milk > Prairie two percent milk
a quart of two percent > Prairie two percent milk/quart
the big two percent milk > Prairie two percent milk/gallon
whole milk > Prairie whole milk
organic milk > Fernwood organic whole milk
chocolate milk > Prairie chocolate milk
milk chocolate > Sweetly milk chocolate bar
dark chocolate > Sweetly dark chocolate bar
coconut milk > Verdita coconut milk
milk of magnesia > Hearthwell milk of magnesia
condensed milk > Prairie condensed milk
buttermilk > Prairie buttermilk
eggnog > Prairie eggnog
creamer > Prairie half and half
whipping cream > Prairie whipping cream
whipped cream > Prairie whipped cream
cottage cheese > Rock Creek cottage cheese
string cheese > Rock Creek string cheese
vanilla yogurt > Blue Barn vanilla yogurt
butter > Prairie salted butter or Prairie unsalted butter
unsalted butter > Prairie unsalted butter
eggs > Sunny Acre large eggs
eighteen eggs > Sunny Acre large eggs/eighteen
egg noodles > Nonna Bella egg noodles
egg rolls > Frost Field egg rolls
rolls > Stonemill dinner rolls
cinnamon rolls > Stonemill cinnamon rolls
a dozen dinner rolls > Stonemill dinner rolls
seven grain bread > Stonemill seven-grain bread
7-grain bread > Stonemill seven-grain bread
pita bread > Stonemill pita bread
bread crumbs > Mill Road bread crumbs
coffee cake > Stonemill coffee cake
coffee filters > Tidy Nest coffee filters
light brown sugar > Mill Road light brown sugar
dark brown sugar > Mill Road dark brown sugar
a pound of dark brown sugar > Mill Road dark brown sugar/1 pound
powdered sugar > Mill Road powdered sugar
corn starch > Mill Road cornstarch
flour > Mill Road all-purpose flour
flowers > Petal Lane mixed flower bouquet
pears > Greenfield Bartlett pears
plums > Greenfield black plums
plum tomatoes > Wagoner plum tomatoes
dates > Greenfield Medjool dates
leeks > Greenfield fresh leeks
leak proof bags > Tidy Nest leak-proof bags
beets > Greenfield red beets
thyme > Greenfield fresh thyme
dried thyme > Mill Road dried thyme
kitchen timer > Tidy Nest kitchen timer
fresh mint > Greenfield fresh mint
breath mints > Sweetly breath mints
peppermint tea > Willow Cup peppermint tea
sea bass > North Pier sea bass fillet
soup base > Wagoner chicken soup base
mussels > North Pier fresh mussels
muscle rub > Hearthwell muscle rub
hot dogs > Hollow Oak beef hot dogs
hot dog buns > Stonemill hot dog buns
dog food > Roverton dry dog food
chili > Wagoner beef chili
chili powder > Mill Road chili powder
chili peppers > Greenfield red chili peppers
bell peppers > Greenfield bell peppers
black pepper > Mill Road black pepper
hot sauce > Verdita hot sauce
steak > Hollow Oak ribeye steak
steak sauce > Wagoner number nine steak sauce
number nine steak sauce > Wagoner number nine steak sauce
thousand island dressing > Wagoner thousand island dressing
1000 island > Wagoner thousand island dressing
green beans > Greenfield green beans
jelly beans > Sweetly jelly beans
grape jelly > Berry Hill grape jelly
bean dip > Verdita bean dip
baked beans > Wagoner baked beans
chips > Kettle Hill potato chips
chocolate chips > Mill Road chocolate chips
salted peanuts > Nutwell salted peanuts
unsalted peanuts > Nutwell unsalted peanuts
peanut butter > Nutwell peanut butter
jasmine rice > Golden Paddy jasmine rice
the biggest jasmine rice > Golden Paddy jasmine rice/20 pounds
the smallest jasmine rice > Golden Paddy jasmine rice/1 pound
twenty pounds of jasmine rice > Golden Paddy jasmine rice/20 pounds
brown rice > Golden Paddy brown rice
ginger > Greenfield fresh ginger
ginger ale > Fizzwell ginger ale
cream soda > Fizzwell cream soda
ice cream > Snowcap vanilla ice cream
pop > Fizzwell cola
seltzer > Clear Brook sparkling water
OJ > Sun Grove orange juice
vegetable juice > Sun Grove eight-vegetable juice
apple cider vinegar > Olive Terrace apple cider vinegar
corn > Wagoner sweet corn
candy corn > Sweetly candy corn
TP > Soft Cloud toilet paper
paper towels > Soft Cloud paper towels or Corner Market paper towels
triple A batteries > Tidy Nest triple-A batteries
nine volt battery > Tidy Nest nine-volt battery
SPF 50 sunscreen > Plainly SPF 50 sunscreen
size four diapers > Lambkin size four diapers
size 3 diapers > Lambkin size three diapers
watermelon > Greenfield seedless watermelon
pumpkin pie > Stonemill pumpkin pie
turkey > Hollow Oak sliced turkey or Hollow Oak frozen turkey
gale laundry detergent > Gale laundry detergent
glee dish soap > Glee dish soap
hush tissues > Hush facial tissues
sparrow soap > Sparrow bar soap
plainly lotion > Plainly body lotion
sturdy vitamins > Sturdy multivitamins
store brand coffee > Corner Market ground coffee
your own brand of ketchup > Corner Market tomato ketchup
the cheapest toilet paper > Corner Market toilet paper
generic ibuprofen > Corner Market ibuprofen tablets
store brand spring water > Corner Market spring water
the store brand dish soap > Corner Market dish soap
corner market black beans > Corner Market black beans
store brand marinara sauce > Nonna Bella marinara sauce
`);

/** The same as recognisers mishear it. */
export const demoMisheard = readQueries(`
won percent milk > Prairie one percent milk
to percent milk > Prairie two percent milk
milk of magnesium > Hearthwell milk of magnesia
coconut silk > Verdita coconut milk
egg knock > Prairie eggnog
cottage chees > Rock Creek cottage cheese
seven green bread > Stonemill seven-grain bread
pete a bread > Stonemill pita bread
dinner roles > Stonemill dinner rolls
egg roles > Frost Field egg rolls
dark brown shugar > Mill Road dark brown sugar
all purpose flower > Mill Road all-purpose flour
bartlett pairs > Greenfield Bartlett pears
black plumbs > Greenfield black plums
leaks > Greenfield fresh leeks
leek proof bags > Tidy Nest leak-proof bags
beats > Greenfield red beets
fresh time > Greenfield fresh thyme
dried time > Mill Road dried thyme
muscles > North Pier fresh mussels
mussel rub > Hearthwell muscle rub
see bass > North Pier sea bass fillet
soup bass > Wagoner chicken soup base
chilly > Wagoner beef chili
chilly powder > Mill Road chili powder
chile peppers > Greenfield red chili peppers
hot dawgs > Hollow Oak beef hot dogs
green beings > Greenfield green beans
jelly beings > Sweetly jelly beans
serial > Morning Bell corn flakes or Corner Market oat rings or Morning Bell honey rings
salted pea nuts > Nutwell salted peanuts
jazz men rice > Golden Paddy jasmine rice
ginger ail > Fizzwell ginger ale
thousand eye land dressing > Wagoner thousand island dressing
number nine stake sauce > Wagoner number nine steak sauce
stake > Hollow Oak ribeye steak
breath mince > Sweetly breath mints
candy cains > Sweetly candy canes
nine bolt battery > Tidy Nest nine-volt battery
son screen > Plainly SPF 50 sunscreen
rhue barb > Greenfield rhubarb
gail laundry detergent > Gale laundry detergent
store brandt coffee > Corner Market ground coffee
toilet tissue paper > Soft Cloud toilet paper or Corner Market toilet paper
marma laid > Berry Hill orange marmalade
home us > Verdita classic hummus
sell a ree > Greenfield celery
`);

/** What this shop does not have. */
export const demoForeign: readonly string[] = [
  ...['lawn mower', 'motor oil', 'blue jeans', 'headphones', 'printer ink', 'guitar strings'],
  ...['plane tickets', 'jazz music', 'alarm clock', 'perfume', 'umbrella', 'whiskey'],
  ...['cigarettes', 'car tires', 'bicycle', 'store brand lawn mower', 'the cheapest bicycle'],
];
