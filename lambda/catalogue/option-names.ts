import type { Candidate } from './catalogue.ts';
import type { CatalogueProduct, CatalogueVariant } from '../commerce/product.ts';

/** Listeners keep six words of an option, and tell options apart by the first three (the voice pages of both platforms). */
const mostWords = 6;
const tellingWords = 3;

/** Brand, type and size, as far as six words go. */
export function shortName(product: CatalogueProduct, { name, size }: CatalogueVariant): string {
  const type = withoutBrand(product.name, product.brand);
  const needed = product.variants.length > 1 ? size : undefined;
  const forms = [name, sized(product.name, needed), sized(type, needed)];
  return forms.find(isShort) ?? sized(cut(type, mostWords - count(needed)), needed);
}

/** Names that differ as early as they can: by size where all is one product, without the brand where all is one brand. */
export function nameOptions(options: readonly Candidate[]): readonly Candidate[] {
  const forms = [asNamed, sizeFirst, typeFirst].map((form) => options.map(form));
  const telling = forms.find((names) => isDistinct(names.map((name) => cut(name, tellingWords))));
  const names = telling ?? forms.find(isDistinct) ?? [];
  return options.map((option, at) => ({ ...option, name: names[at] ?? option.name }));
}

const asNamed = ({ name }: Candidate) => name;

function sizeFirst({ size, name, productName, brand }: Candidate): string {
  if (size === undefined) return name;
  const type = withoutBrand(productName, brand);
  const forms = [`${size}, ${productName}`, `${size}, ${type}`];
  return forms.find(isShort) ?? `${size}, ${cut(type, mostWords - count(size))}`;
}

function typeFirst({ size, productName, brand }: Candidate): string {
  const type = withoutBrand(productName, brand);
  return [sized(type, size), type].find(isShort) ?? cut(type, mostWords);
}

const sized = (name: string, size: string | undefined) =>
  size === undefined || name.endsWith(size) ? name : `${name}, ${size}`;

/** Brands stand before the thing, or after it where the language has it so. */
function withoutBrand(name: string, brand: string | undefined): string {
  if (brand === undefined) return name.trim();
  if (name.startsWith(`${brand} `)) return name.slice(brand.length).trim();
  return name.endsWith(` ${brand}`) ? name.slice(0, -brand.length).trim() : name;
}

const isDistinct = (names: readonly string[]) =>
  new Set(names.map((name) => name.toLowerCase())).size === names.length;

const isShort = (name: string) => count(name) <= mostWords;
const count = (name = '') => split(name).length;
const cut = (name: string, words: number) =>
  split(name).slice(0, words).join(' ').replace(/,$/, '');
const split = (name: string) => name.split(/\s+/).filter((word) => word !== '');
