/** The slots that samples mention, in the order of their first mention. */
export const slotsIn = (samples: readonly string[]): readonly string[] => [
  ...new Set(
    samples.flatMap((sample) => [...sample.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)),
  ),
];
