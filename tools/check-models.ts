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
  const count = (folder: string): number =>
    [...files.keys()].filter((path) => path.startsWith(folder)).length;
  console.log(
    `${count(projectPaths.models)} Alexa models, the manifest, account linking and ${count(projectPaths.agent)} files of the agent: nothing found`,
  );
}
