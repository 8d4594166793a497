/** Counts what is on its way to a store or a shop, so that the scheduler takes one step at a time and can take it again. */
export function createTraffic() {
  const onItsWay = new Set<Promise<unknown>>();

  async function calm(): Promise<void> {
    do {
      await Promise.allSettled([...onItsWay]);
      await new Promise((resolve) => setImmediate(resolve));
    } while (onItsWay.size > 0);
  }

  return {
    async busy<T>(effect: Promise<T>): Promise<T> {
      onItsWay.add(effect);
      try {
        return await effect;
      } finally {
        onItsWay.delete(effect);
      }
    },
    /** For `fc.scheduler`: the next step is chosen when all that follows from this one has come to rest. */
    stepByStep: async (step: () => Promise<void>): Promise<void> => {
      await step();
      await calm();
    },
  };
}

export type Traffic = ReturnType<typeof createTraffic>;
