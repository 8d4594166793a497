/**
 * Turns what people say (`interaction-models/*.yaml`) into the Alexa skill's interaction models and the Dialogflow agent.
 * `--check` fails when the committed output is not what the sources give; `--zip` writes the agent as Dialogflow imports it, too.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { agentZip } from './models/agent-zip.ts';
import { agentDirectory, alexaDirectory, generatedModels } from './models/generated-models.ts';
import { writeGenerated } from './write-generated.ts';

const check = process.argv.includes('--check');
const files = generatedModels();

writeGenerated(files, check);
for (const path of [agentDirectory, alexaDirectory].flatMap(leftovers)) {
  if (!check) rmSync(path);
  else {
    console.error(`${path} comes from no source: run "npm run generate"`);
    process.exitCode = 1;
  }
}

if (process.argv.includes('--zip')) {
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/shopkeeper-agent.zip', agentZip(files, agentDirectory));
}

/** Both platforms import every file of their folder, those of intents that are gone as well. */
function leftovers(directory: string): readonly string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !files.has(path));
}
