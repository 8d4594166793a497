import type { Ports } from './ports.ts';

/** Ports whose catalogue never finds again what was not meant. */
export function notAgain(ports: Ports, rejected: readonly string[] = []): Ports {
  if (rejected.length === 0) return ports;
  const { catalogue } = ports;
  const find: Ports['catalogue']['find'] = (ctx, query, purchases) =>
    catalogue.find(ctx, { ...query, without: [...(query.without ?? []), ...rejected] }, purchases);
  return {
    ...ports,
    catalogue: {
      brands: () => catalogue.brands(),
      language: (locale) => catalogue.language(locale),
      find,
      choose: (ctx, query, among) => catalogue.choose(ctx, query, among),
      sizes: (ctx, id) => catalogue.sizes(ctx, id),
      candidate: (ctx, id) => catalogue.candidate(ctx, id),
    },
  };
}
