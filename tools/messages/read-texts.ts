/** Message key to its variants; every key has at least one. */
export type Texts = ReadonlyMap<string, readonly string[]>;

/** Flattens a translators' file: nested names become "group.name"; a leaf is a text or a list of variants. */
export function readTexts(file: unknown): Texts {
  const texts = new Map<string, readonly string[]>();
  collect(file, [], texts);
  return texts;
}

function collect(
  node: unknown,
  path: readonly string[],
  into: Map<string, readonly string[]>,
): void {
  const key = path.join('.');
  if (typeof node === 'string') {
    into.set(key, [node]);
  } else if (
    Array.isArray(node) &&
    node.length > 0 &&
    node.every((text) => typeof text === 'string')
  ) {
    into.set(key, node);
  } else if (typeof node === 'object' && node !== null && !Array.isArray(node)) {
    for (const [name, child] of Object.entries(node)) collect(child, [...path, name], into);
  } else {
    throw new Error(`"${key}" is neither a text, a list of texts nor a group of messages`);
  }
}
