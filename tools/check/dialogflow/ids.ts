import { fault, inFile, type Finding } from '../finding.ts';
import { intentPath, phrasesPath, type Agent } from './read-agent.ts';

/** Whatever is imported replaces what has the same id; a phrase does so in its own language. */
export function idFindings({ intents, entities }: Agent): readonly Finding[] {
  const owners = new Map<string, string>();
  return identified({ intents, entities }).flatMap(({ id, name, file }) => {
    const before = owners.get(id);
    owners.set(id, name);
    return before === undefined
      ? []
      : inFile(file, [
          fault('ID_REPEATED', `${name} has the id ${id} of ${before}: give it its own`),
        ]);
  });
}

const identified = ({ intents, entities }: Pick<Agent, 'intents' | 'entities'>) => [
  ...entities.map(({ id, name }) => ({ id, name: `@${name}`, file: `entities/${name}.json` })),
  ...intents.flatMap(({ id, name, parameters, phrases }) => [
    { id, name, file: intentPath(name) },
    ...parameters.map((one) => ({
      id: one.id,
      name: `${name} ${one.name}`,
      file: intentPath(name),
    })),
    ...[...phrases].flatMap(([language, some]) =>
      some.flatMap((phrase) =>
        phrase.id === undefined
          ? []
          : [
              {
                id: `${language} ${phrase.id}`,
                name: `a phrase of ${name}`,
                file: phrasesPath(name, language),
              },
            ],
      ),
    ),
  ]),
];
