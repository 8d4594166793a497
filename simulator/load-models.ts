import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Model } from './understand/model.ts';
import { readAlexaModel, type AlexaModel } from './understand/read-alexa-model.ts';
import { readDialogflowAgent, type Agent } from './understand/read-dialogflow-agent.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The locales that Alexa has a model for. */
export const locales: readonly string[] = readdirSync(
  join(root, 'skill-package/interactionModels/custom'),
)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

/** Read once in a process: nobody changes it while devices speak. */
export const loadAlexaModel = onceFor((locale): AlexaModel => ({
  ...readAlexaModel(
    readJson(join(root, 'skill-package/interactionModels/custom', `${locale}.json`)),
  ),
  ...loadKnowledge(locale),
}));

/** The agent's files in the locale's language; an intent without training phrases has no file of them. */
export const loadAgent = onceFor((locale): Agent => {
  const language = locale.split('-')[0] ?? locale;
  const agent = join(root, 'interaction-models/dialogflow');
  const pairs = (folder: string, suffix: string) =>
    readdirSync(join(agent, folder))
      .filter((file) => !file.includes(`_${suffix}_`))
      .map((file) => {
        const words = file.replace('.json', `_${suffix}_${language}.json`);
        return [join(agent, folder, file), join(agent, folder, words)] as const;
      });
  const read = readDialogflowAgent({
    intents: pairs('intents', 'usersays').map(([intent, usersays]) => ({
      intent: readJson(intent),
      usersays: existsSync(usersays) ? readJson(usersays) : [],
    })),
    entities: pairs('entities', 'entries').map(([entity, entries]) => ({
      entity: readJson(entity),
      entries: readJson(entries),
    })),
  });
  const knowledge = loadKnowledge(locale);
  return {
    ...read,
    ...knowledge,
    ...(knowledge.outOfScope && { taughtBy: loadAlexaModel(locale) }),
  };
});

function onceFor<Loaded>(load: (locale: string) => Loaded): (locale: string) => Loaded {
  const loaded = new Map<string, Loaded>();
  return (locale) => {
    const model = loaded.get(locale) ?? load(locale);
    loaded.set(locale, model);
    return model;
  };
}

/** What the simulator knows besides the models, where it knows anything in that language. */
function loadKnowledge(
  locale: string,
): Pick<Model, 'outOfScope' | 'groceries' | 'elsewhere' | 'keptIn'> {
  const outOfScope = readLines('out-of-scope', locale);
  if (!outOfScope) return {};
  const groceries = readLines('groceries', locale) ?? [];
  const elsewhere = readLines('elsewhere', locale) ?? [];
  return { outOfScope, groceries, elsewhere, keptIn: join(root, '.data/understanding') };
}

function readLines(folder: string, locale: string): readonly string[] | undefined {
  const path = join(root, 'simulator/understand', folder, `${locale}.txt`);
  if (!existsSync(path)) return undefined;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
