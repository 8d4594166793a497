/** Looks into data of any shape: what lies under `path`, by own properties only, or `undefined`. Never throws. */
export function dig(data: unknown, ...path: readonly string[]): unknown {
  let found = data;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return found;
}

/** A text that says something: neither empty nor of another type. */
export function digText(data: unknown, ...path: readonly string[]): string | undefined {
  const found = dig(data, ...path);
  return typeof found === 'string' && found.trim() !== '' ? found : undefined;
}

export function digList(data: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = dig(data, ...path);
  return Array.isArray(found) ? found : [];
}

export function digRecord(
  data: unknown,
  ...path: readonly string[]
): Readonly<Record<string, unknown>> {
  const found = dig(data, ...path);
  return typeof found === 'object' && found !== null && !Array.isArray(found)
    ? (found as Readonly<Record<string, unknown>>)
    : {};
}
