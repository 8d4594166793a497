export interface Queue {
  run<T>(task: () => Promise<T>): Promise<T>;
  /** Tasks that came to their end. */
  finished(): number;
}

/** Runs tasks one after the other: sql.js has a single connection, whose transactions would otherwise interleave. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  let count = 0;
  return {
    run(task) {
      const result = last.then(task, task);
      last = result
        .catch(() => undefined)
        .then(() => {
          count += 1;
        });
      return result;
    },
    finished: () => count,
  };
}
