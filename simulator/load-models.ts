import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locales } from '../lambda/speech/locales.ts';
import { languageOf, loadLanguage } from './load-language.ts';
import type { Model } from './understand/model.ts';
import { readAlexaModel, type AlexaModel } from './understand/read-alexa-model.ts';
import { readDialogflowAgent, type Agent } from './understand/read-dialogflow-agent.ts';

export type Channel = 'alexa' | 'google';

const root = fileURLToPath(new URL('..', import.meta.url));
const agent = join(root, 'interaction-models/dialogflow');
const alexaModel = (locale: string): string =>
  join(root, 'skill-package/interactionModels/custom', `${locale}.json`);

/** The locales that a channel has a model for. */
export const localesOf = (channel: Channel): readonly string[] =>
  locales.filter(channel === 'alexa' ? hasAlexaModel : hasAgent);

const hasAlexaModel = (locale: string): boolean => existsSync(alexaModel(locale));

const hasAgent = (locale: string): boolean =>
  readdirSync(join(agent, 'intents')).some((file) =>
    file.endsWith(`_usersays_${dialogflowLanguage(locale)}.json`),
  );

/** Dialogflow tells regions apart for Brazil only. */
export const dialogflowLanguage = (locale: string): string =>
  locale === 'pt-BR' ? 'pt-br' : languageOf(locale);

/** The first locale of a language teaches how its other regions are understood, too; their own samples are still heard exactly. */
const firstOf = (locale: string): string =>
  locales.find((each) => languageOf(each) === languageOf(locale)) ?? locale;

/** Read once in a process: nobody changes it while devices speak. */
export const loadAlexaModel = onceFor((locale): AlexaModel => {
  const language = loadLanguage(languageOf(locale));
  const first = firstOf(locale);
  return {
    ...readAlexaModel(readJson(alexaModel(locale)), language),
    ...loadKnowledge(locale),
    ...(first !== locale && hasAlexaModel(first) && { taughtBy: loadAlexaModel(first) }),
  };
});

/**
 * The agent's files in the locale's language; an intent without training phrases has no file of them. Where Alexa speaks it, too, her
 * model teaches: it is the longer one, and both platforms then understand alike.
 */
export const loadAgent = onceFor((locale): Agent => {
  const suffix = dialogflowLanguage(locale);
  const pairs = (folder: string, kind: string) =>
    readdirSync(join(agent, folder))
      .filter((file) => !file.includes(`_${kind}_`))
      .map((file) => {
        const words = file.replace('.json', `_${kind}_${suffix}.json`);
        return [join(agent, folder, file), join(agent, folder, words)] as const;
      });
  const files = {
    intents: pairs('intents', 'usersays').map(([intent, usersays]) => ({
      intent: readJson(intent),
      usersays: existsSync(usersays) ? readJson(usersays) : [],
    })),
    entities: pairs('entities', 'entries').map(([entity, entries]) => ({
      entity: readJson(entity),
      entries: readJson(entries),
    })),
  };
  const first = firstOf(locale);
  return {
    ...readDialogflowAgent(files, loadLanguage(languageOf(locale))),
    ...loadKnowledge(locale),
    ...(hasAlexaModel(first) && { taughtBy: loadAlexaModel(first) }),
  };
});

export const loadModel = (channel: Channel, locale: string): Model =>
  channel === 'alexa' ? loadAlexaModel(locale) : loadAgent(locale);

/** The model that teaches a locale's language on all channels: Alexa's, or the agent itself where Alexa does not speak it. */
export function loadTeacher(locale: string): Model {
  const model = loadModel(hasAlexaModel(locale) ? 'alexa' : 'google', locale);
  return model.taughtBy ?? model;
}

/** One locale of each language that has a model on any channel and knows what is out of scope: the one that teaches it. */
export const taughtLocales = (): string[] =>
  locales.filter(
    (locale) =>
      firstOf(locale) === locale &&
      (hasAlexaModel(locale) || hasAgent(locale)) &&
      existsSync(linesOf('out-of-scope', languageOf(locale))),
  );

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
  const language = languageOf(locale);
  const outOfScope = readLines('out-of-scope', language);
  if (!outOfScope) return {};
  const groceries = readLines('groceries', language) ?? [];
  const elsewhere = readLines('elsewhere', language) ?? [];
  return {
    outOfScope,
    groceries,
    elsewhere,
    keptIn: join(root, '.data/understanding', language),
  };
}

function readLines(folder: string, language: string): readonly string[] | undefined {
  const path = linesOf(folder, language);
  if (!existsSync(path)) return undefined;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

const linesOf = (folder: string, language: string): string =>
  join(root, 'simulator/understand', folder, `${language}.txt`);

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
