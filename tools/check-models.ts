/**
 * `npm run models:check`: holds what is handed to Amazon and Google against their rules, without asking them. A line per fault, and
 * exit code 1 when there is one.
 */
import { checkProject, projectPaths } from './check/check-project.ts';
import { toLine } from './check/finding.ts';
import { readProject } from './check/read-project.ts';

const files = readProject('.');
const findings = checkProject(files);

for (const finding of findings) console.error(toLine(finding));
if (findings.length > 0) process.exitCode = 1;
else {
  const models = namesUnder(projectPaths.models).map((name) => name.replace('.json', ''));
  const agent = namesUnder(projectPaths.agent).length;
  console.log(
    `Models of ${models.join(', ')}, manifest, account linking and ${String(agent)} files of the agent: nothing found`,
  );
}

function namesUnder(folder: string): readonly string[] {
  return [...files.keys()].flatMap((path) =>
    path.startsWith(folder) ? [path.slice(folder.length)] : [],
  );
}
