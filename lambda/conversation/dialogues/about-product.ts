import type { Answer } from '../answer.ts';
import type { SpokenItem } from '../intent.ts';
import type { Ports } from '../ports.ts';
import type { ProductFact } from '../session.ts';
import type { Turn } from '../turn.ts';
import { productAvailability } from './product-availability.ts';
import { productPrice } from './product-price.ts';
import { productSize } from './product-size.ts';

/** What was asked of a product, once it is named. */
export function aboutProduct(
  turn: Turn,
  ports: Ports,
  about: ProductFact,
  item: SpokenItem,
): Promise<Answer> {
  switch (about) {
    case 'price':
      return productPrice(turn, ports, item);
    case 'availability':
      return productAvailability(turn, ports, item);
    case 'size':
      return productSize(turn, ports, item);
  }
}
