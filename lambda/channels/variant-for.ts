import type { Session } from '../conversation/session.ts';

/** Which of several wordings is said: another at every turn. A session that lost count must not leave anybody speechless. */
export const variantFor = ({ turns }: Session): number =>
  Number.isSafeInteger(turns) && turns >= 0 ? turns : 0;
