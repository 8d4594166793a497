import { checkModel, type CheckedModel } from './alexa/check-model.ts';
import { parityFindings } from './alexa/parity.ts';
import { agentFindings } from './dialogflow/check-agent.ts';
import { fault, inFile, type Finding } from './finding.ts';
import { readJson } from './read-json.ts';
import { schemaFaults } from './smapi-schema.ts';
import { manifestFaults } from './skill-package/check-manifest.ts';

/** Files by their paths in the project, with slashes. */
export type ProjectFiles = ReadonlyMap<string, Uint8Array>;

export const projectPaths = {
  models: 'skill-package/interactionModels/custom/',
  manifest: 'skill-package/skill.json',
  package: 'skill-package/',
  agent: 'interaction-models/dialogflow/',
  linking: 'infrastructure/account-linking.json',
} as const;

/** Everything that is wrong with what is handed to the platforms, without asking them. */
export function checkProject(files: ProjectFiles): readonly Finding[] {
  const { values, broken } = readJson(files);
  const models = checkModels(files, values);
  return [
    ...broken,
    ...modelFindings(models, files),
    ...checkManifest(files, values, models),
    ...checkLinking(files, values),
    ...checkAgent(files, values),
  ];
}

type Values = ReadonlyMap<string, unknown>;

interface ModelFile extends CheckedModel {
  readonly file: string;
  readonly locale: string;
}

/** The one that others are held against comes first. */
const checkModels = (files: ProjectFiles, values: Values): readonly ModelFile[] =>
  under(projectPaths.models, values)
    .map(([name, json]) => {
      const file = `${projectPaths.models}${name}`;
      const locale = name.replace(/\.json$/, '');
      return { file, locale, ...checkModel(json, files.get(file)?.length ?? 0) };
    })
    .sort((one, other) => rank(one) - rank(other));

const rank = ({ locale }: ModelFile): number => (locale === 'en-US' ? 0 : 1);

function modelFindings(models: readonly ModelFile[], files: ProjectFiles): readonly Finding[] {
  if (models.length === 0) return incomplete(projectPaths.models, 'there is no model', files);
  return [
    ...models.flatMap(({ file, faults }) => inFile(file, faults)),
    ...parityFindings(
      models.flatMap(({ file, locale, model }) => (model ? [{ file, locale, model }] : [])),
    ),
  ];
}

function checkManifest(
  files: ProjectFiles,
  values: Values,
  checked: readonly ModelFile[],
): readonly Finding[] {
  const { manifest: path } = projectPaths;
  if (!values.has(path)) return incomplete(path, 'there is no manifest', files);
  const models = new Map(checked.map(({ locale, model }) => [locale, model]));
  const assets = new Map(under(projectPaths.package, files));
  return inFile(path, manifestFaults({ manifest: values.get(path), models, assets }));
}

function checkLinking(files: ProjectFiles, values: Values): readonly Finding[] {
  const { linking: path } = projectPaths;
  if (!values.has(path)) return incomplete(path, 'there is no account-linking request', files);
  return inFile(
    path,
    schemaFaults('v1.skill.accountLinking.AccountLinkingRequest', values.get(path)),
  );
}

function checkAgent(files: ProjectFiles, values: Values): readonly Finding[] {
  const agent = new Map(under(projectPaths.agent, values));
  if (agent.size === 0) return incomplete(projectPaths.agent, 'there is no agent', files);
  return agentFindings(agent).map((one) => ({ ...one, file: `${projectPaths.agent}${one.file}` }));
}

/** What is not JSON is told already, and not missed besides. */
const incomplete = (path: string, what: string, files: ProjectFiles): readonly Finding[] =>
  [...files.keys()].some((one) => one.startsWith(path))
    ? []
    : [{ file: path, ...fault('PROJECT_INCOMPLETE', `${what}: run "npm run generate"`) }];

const under = <Content>(
  folder: string,
  files: ReadonlyMap<string, Content>,
): readonly [string, Content][] =>
  [...files].flatMap(([path, content]): [string, Content][] =>
    path.startsWith(folder) ? [[path.slice(folder.length), content]] : [],
  );
