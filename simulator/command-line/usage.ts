/** Something on the command line that cannot be meant, or not now: the message says what can. */
export class UsageError extends Error {}

/** Runs a command: a usage error ends with its message and 2, a bug with its stack and 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const usage = error instanceof UsageError;
    console.error(usage ? error.message : error);
    process.exitCode = usage ? 2 : 1;
  }
}

/** What parseArgs refuses is a usage error. */
export function orUsage<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

export function oneOf<T extends string>(option: string, choices: readonly T[], value: string): T {
  const chosen = choices.find((choice) => choice === value);
  if (chosen !== undefined) return chosen;
  throw new UsageError(`--${option} is ${choices.join(', ')}; not "${value}"`);
}
