export interface ConfigProblem {
  readonly code: 'MISSING' | 'INVALID';
  readonly variable: string;
  /** What to do about it, in a sentence for whoever deploys. Never holds the value itself: it may be a secret. */
  readonly remedy: string;
}

/** The environment does not say what a function needs: every problem at once, so that one deployment fixes them all. */
export class ConfigError extends Error {
  readonly code = 'CONFIG_INVALID';
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map((one) => `${one.variable} (${one.code}): ${one.remedy}`).join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}
