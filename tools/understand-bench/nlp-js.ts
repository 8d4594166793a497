import { containerBootstrap } from '@nlpjs/core';
import { LangEn } from '@nlpjs/lang-en';
import { Nlp } from '@nlpjs/nlp';
import { classesOf } from '../../simulator/understand/guess/classes.ts';
import { lessonsOf } from '../../simulator/understand/guess/training-set.ts';
import { intentNamed } from '../../simulator/understand/intent-named.ts';
import type { Model } from '../../simulator/understand/model.ts';
import type { Engine } from './engines.ts';

/** nlp.js as it comes, taught the very sentences that ours learns from; it fills no slots here, and stems English only. */
export async function createNlpJs(model: Model, language: string): Promise<Engine> {
  const container = await containerBootstrap();
  container.use(LangEn);
  const nlp = new Nlp({ container, autoSave: false, nlu: { log: false } });
  nlp.addLanguage(language);
  const classes = classesOf(model);
  for (const { words, label, isSample } of lessonsOf(model, classes)) {
    if (!isSample) continue;
    const intent = classes[label]?.intents[0]?.name;
    nlp.addDocument(language, words.join(' '), intent === undefined ? none : intentNamed(intent));
  }
  await nlp.train();
  return {
    name: 'nlp.js',
    async hear(text) {
      const { intent } = await nlp.process(language, text);
      return intent === none ? { slots: {} } : { intent, slots: {} };
    },
  };
}

/** What nlp.js itself calls an intent that it does not know. */
const none = 'None';
