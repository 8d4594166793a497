import { modelFaults } from './alexa/check-model.ts';
import { parityFindings } from './alexa/parity.ts';
import { readModel } from './alexa/read-model.ts';
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
  return [
    ...broken,
    ...checkModels(files, values),
    ...checkManifest(files, values),
    ...checkLinking(files, values),
    ...checkAgent(files, values),
  ];
}

type Values = ReadonlyMap<string, unknown>;

/** Models by their locales, in the order of the alphabet but for the one that others are held against. */
function modelsIn(values: Values): ReadonlyMap<string, unknown> {
  const found = under(projectPaths.models, values).map(([path, json]): [string, unknown] => [
    path.replace(/\.json$/, ''),
    json,
  ]);
  return new Map(found.sort(([one], [other]) => rank(one) - rank(other)));
}

const rank = (locale: string): number => (locale === 'en-US' ? 0 : 1);

const modelFile = (locale: string): string => `${projectPaths.models}${locale}.json`;

function checkModels(files: ProjectFiles, values: Values): readonly Finding[] {
  const models = [...modelsIn(values)];
  if (models.length === 0) return incomplete(projectPaths.models, 'there is no model', files);
  const checked = models.map(([locale, json]) => {
    const file = modelFile(locale);
    return { file, locale, json, faults: modelFaults(json, files.get(file)?.length ?? 0) };
  });
  const readable = checked.filter(({ faults }) => faults.every(({ code }) => code !== 'SCHEMA'));
  return [
    ...checked.flatMap(({ file, faults }) => inFile(file, faults)),
    ...parityFindings(
      readable.map(({ file, locale, json }) => ({
        file,
        locale,
        model: readModel(json).languageModel,
      })),
    ),
  ];
}

function checkManifest(files: ProjectFiles, values: Values): readonly Finding[] {
  const { manifest: path } = projectPaths;
  if (!values.has(path)) return incomplete(path, 'there is no manifest', files);
  const models = new Map(
    [...modelsIn(values)].map(([locale, json]) => [locale, isModel(json) ? json : undefined]),
  );
  const assets = new Map(under(projectPaths.package, files));
  return inFile(path, manifestFaults({ manifest: values.get(path), models, assets }));
}

const isModel = (json: unknown): boolean =>
  schemaFaults('v1.skill.interactionModel.InteractionModelData', json).length === 0;

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
