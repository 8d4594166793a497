import { start } from '../../fixtures/process.ts';

/** A command of the simulator as a process: what is said goes in, what it prints comes out. */
export async function command(
  program: 'simulate' | 'start' | 'link',
  args: readonly string[],
  lines: readonly string[] = [],
) {
  const { child, written, ended } = start(
    ['--env-file=tools/development.env', `simulator/${program}.ts`, ...args],
    {},
  );
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  const code = await ended;
  const output = written.out.trimEnd();
  return {
    code,
    output,
    errors: written.err,
    /** Every line of it as JSON: anything else there is a fault. */
    json: () =>
      output.split('\n').map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>),
  };
}
