/** Sales tax in percent, by the state where the goods arrive. Each state is a tax zone; the first is the default. */
export const salesTax: readonly { state: string; grocery: number; general: number }[] = [
  { state: 'IL', grocery: 1, general: 6.25 },
  { state: 'IN', grocery: 0, general: 7 },
];
