/** The only source of the present: tests and the simulator set it. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
