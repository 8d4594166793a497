type Absent<T> = { [K in keyof T]: null extends T[K] ? K : never }[keyof T];

/** GraphQL's nulls are our absent properties. */
export type WithoutNulls<T> = Omit<T, Absent<T>> & {
  [K in Absent<T>]?: NonNullable<T[K]>;
};

export const withoutNulls = <T extends object>(value: T): WithoutNulls<T> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null)) as WithoutNulls<T>;
