import { describe, expect, test } from '@jest/globals';
import type { Candidate } from '../../lambda/catalogue/catalogue.ts';
import { decide } from '../../lambda/catalogue/decide.ts';
import type { RankedProduct } from '../../lambda/catalogue/rank.ts';
import { toId } from '../../lambda/commerce/id.ts';

const candidate = (name: string, confidence: number, more: Partial<Candidate> = {}): Candidate => ({
  variantId: toId(name),
  productId: toId(name),
  sku: name,
  name,
  productName: name,
  confidence,
  ...more,
});

const product = (
  name: string,
  confidence: number,
  more: Partial<RankedProduct> = {},
): RankedProduct => ({
  confidence,
  resolved: false,
  clarity: 1,
  variants: [candidate(name, confidence)],
  ...more,
});

const kind = (nothing: number, ...products: RankedProduct[]) => decide({ products, nothing }).kind;

describe('deciding', () => {
  test('takes what stands out', () => {
    expect(kind(0.1, product('milk', 0.9))).toBe('sure');
  });

  test('asks which where several are plausible, and leaves out what is not', () => {
    const match = decide({
      products: [product('milk', 0.6), product('cream', 0.3), product('silk', 0.02)],
      nothing: 0.08,
    });
    expect(match).toMatchObject({ kind: 'choose', options: [{ name: 'milk' }, { name: 'cream' }] });
  });

  test('asks whether where nothing at all is as likely', () => {
    expect(kind(0.5, product('milk', 0.3), product('cream', 0.2))).toBe('doubtful');
    expect(kind(0.3, product('milk', 0.7))).toBe('doubtful');
  });

  test('gives up where nothing is likelier by far', () => {
    expect(kind(0.8, product('milk', 0.2))).toBe('none');
    expect(kind(1)).toBe('none');
  });

  test('asks whether where something stands out but was said unclearly', () => {
    expect(kind(0.05, product('milk', 0.95, { clarity: 0.7 }))).toBe('doubtful');
  });

  test('takes the unclear where it was bought before, or the platform resolved it', () => {
    const bought = [candidate('milk', 0.95, { lastBoughtAt: '2026-11-01T00:00:00Z' })];
    expect(kind(0.05, product('milk', 0.95, { clarity: 0.7, variants: bought }))).toBe('sure');
    expect(kind(0.05, product('milk', 0.95, { clarity: 0.7, resolved: true }))).toBe('sure');
  });

  test('asks where the platform resolved something else', () => {
    const match = decide({
      products: [product('milk', 0.98), product('silk', 0.001, { resolved: true })],
      nothing: 0.02,
    });
    expect(match).toMatchObject({ kind: 'choose', options: [{ name: 'milk' }, { name: 'silk' }] });
  });

  test('does not ask about what cannot be told apart in words', () => {
    const twin = (id: string) => [candidate('milk', 0.45, { variantId: toId(id) })];
    expect(
      kind(
        0.1,
        product('one', 0.45, { variants: twin('1') }),
        product('other', 0.45, { variants: twin('2') }),
      ),
    ).toBe('sure');
  });

  test('asks for the size where one product is meant', () => {
    const sizes = ['pint', 'gallon'].map((size) =>
      candidate(`milk, ${size}`, 0.45, { size, productName: 'milk' }),
    );
    const match = decide({ products: [product('milk', 0.9, { variants: sizes })], nothing: 0.1 });
    expect(match).toMatchObject({
      kind: 'choose',
      options: [{ size: 'pint' }, { size: 'gallon' }],
    });
  });
});
