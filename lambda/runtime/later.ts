/** A function whose module is loaded when it is first called: for what few conversations come to, so that no start waits for it. */
export const later =
  <Args extends readonly unknown[], Result>(
    load: () => Promise<(...args: Args) => Promise<Result> | Result>,
  ): ((...args: Args) => Promise<Result>) =>
  async (...args) =>
    (await load())(...args);
