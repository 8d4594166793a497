interface Meaning {
  readonly heard: string;
  readonly intent: string;
  readonly confidence: number;
  readonly slots: Readonly<Record<string, { readonly heard: string; readonly id?: string }>>;
}

/** One line for people. */
export function describe({ heard, intent, confidence, slots }: Meaning): string {
  const filled = Object.entries(slots).map(
    ([name, slot]) => `${name}=${slot.heard}${slot.id === undefined ? '' : ` (${slot.id})`}`,
  );
  return `${heard} -> ${[intent, ...filled].join(' ')} [${confidence.toFixed(2)}]`;
}
