import type { SeedProduct } from '../seed.ts';
import { groceries } from './groceries.ts';

export const products: readonly SeedProduct[] = [
  ...groceries,
  {
    id: 'mixed-bouquet',
    name: 'mixed flower bouquet',
    brand: 'Petal Lane',
    aliases: ['flowers', 'flower', 'bouquet'],
    categories: ['flowers', 'bouquets'],
    tax: 'general',
    sizes: [{ sku: 'FLOWERS', price: 1299, stock: 8 }],
  },
  {
    id: 'paper-towels',
    name: 'paper towels',
    brand: 'Tidewell',
    aliases: ['kitchen roll'],
    categories: ['household', 'paper'],
    tax: 'general',
    sizes: [
      { sku: 'TOWELS-2', size: 'two rolls', price: 449, stock: 30 },
      { sku: 'TOWELS-8', size: 'eight rolls', price: 1399, stock: 30 },
    ],
  },
  {
    id: 'dish-soap',
    name: 'dish soap',
    brand: 'Tidewell',
    categories: ['household', 'cleaning'],
    tax: 'general',
    sizes: [{ sku: 'DISH-SOAP', price: 349, stock: 30 }],
  },
  {
    id: 'dog-food',
    name: 'dog food',
    brand: 'Good Trail',
    aliases: ['dry dog food', 'kibble'],
    categories: ['pets', 'dogs'],
    tax: 'general',
    sizes: [{ sku: 'DOG-30', size: 'thirty pounds', price: 5499, stock: 10 }],
  },
];
