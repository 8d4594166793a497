import { createInterface } from 'node:readline';
import type { Simulation } from '../simulation.ts';
import { jsonDisplay, textDisplay } from './displays.ts';
import { runLine } from './run-lines.ts';

/** Reads what is said to its end: with a prompt where somebody types, else as it comes. */
export async function converse(
  simulation: Simulation,
  { json, prompt }: { readonly json: boolean; readonly prompt: boolean },
): Promise<void> {
  const display = json
    ? jsonDisplay(process.stdout, process.stderr)
    : textDisplay(process.stdout, process.stderr, { echo: !prompt });
  if (simulation.voiceCode !== undefined) display.voiceCode(simulation.voiceCode);
  const lines = createInterface({
    input: process.stdin,
    terminal: prompt,
    prompt: 'you> ',
    ...(prompt && { output: process.stdout }),
  });
  // Ctrl-C at the prompt ends the conversation as Ctrl-D does.
  lines.once('SIGINT', () => {
    lines.close();
  });
  if (prompt) {
    process.stdout.write('Say something, for example: reorder my coffee. !help tells more.\n');
    lines.prompt();
  }
  for await (const line of lines) {
    await runLine(line, simulation, display);
    if (prompt) lines.prompt();
  }
  if (prompt) process.stdout.write('\n');
}
