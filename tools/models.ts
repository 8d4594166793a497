/**
 * Turns `interaction-models/en-US.yaml` into the Alexa skill's interaction model and the Dialogflow agent.
 * `--check` fails when the committed output is not what the source gives; `--zip` writes the agent as Dialogflow imports it, too.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { agentZip } from './models/agent-zip.ts';
import { agentDirectory, generatedModels } from './models/generated-models.ts';
import { writeGenerated } from './write-generated.ts';

const check = process.argv.includes('--check');
const files = generatedModels('en-US');

writeGenerated(files, check);
for (const path of leftovers()) {
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

/** Dialogflow imports every file of the folder, those of intents that are gone as well. */
function leftovers(): readonly string[] {
  if (!existsSync(agentDirectory)) return [];
  return readdirSync(agentDirectory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !files.has(path));
}
