import { later } from '../../runtime/later.ts';

/** Apart from the other rare dialogues, which these lead to themselves. */
export const changeWish = later(async () => (await import('./change-wish.ts')).changeWish);
export const wrongProduct = later(async () => (await import('./wrong-product.ts')).wrongProduct);
