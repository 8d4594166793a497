import type { Source } from './source.ts';

/** What people say in one of the agent's languages, by the name that Dialogflow has for it. */
export interface Spoken {
  readonly language: string;
  readonly source: Source;
}
