import type { Language } from './language.ts';
import type { Model, ModelIntent, Pattern } from './model.ts';

/** All samples of a model, merged by how they start. */
export interface PatternNode {
  readonly words: Map<string, PatternNode>;
  readonly slots: Map<string, { name: string; type: string; node: PatternNode }>;
  readonly ends: PatternEnd[];
}

export interface PatternEnd {
  readonly intent: ModelIntent;
  /** The slot that has to be asked for, where that is needed. */
  readonly elicits?: string;
  /** Words of its own that mean something: only then may other words fill its open slots. */
  readonly carries: boolean;
}

export function createPatternTree(model: Model): PatternNode {
  const root = newNode();
  for (const intent of model.intents) {
    for (const pattern of intent.patterns) plant(root, model.language, { intent }, pattern);
    for (const [elicits, patterns] of Object.entries(intent.elicited ?? {})) {
      for (const pattern of patterns) plant(root, model.language, { intent, elicits }, pattern);
    }
  }
  return root;
}

function plant(
  root: PatternNode,
  { wordsOf, plain, freeForm }: Language,
  end: Omit<PatternEnd, 'carries'>,
  pattern: Pattern,
): void {
  let node = root;
  let carries = false;
  for (const part of pattern) {
    if (part.kind === 'slot') {
      node = slotNode(node, part.name, part.type);
      continue;
    }
    for (const word of wordsOf(part.text)) {
      node = wordNode(node, plain(word));
      carries ||= !freeForm.meansLittle(word);
    }
  }
  node.ends.push({ ...end, carries });
}

const newNode = (): PatternNode => ({ words: new Map(), slots: new Map(), ends: [] });

function wordNode(node: PatternNode, word: string): PatternNode {
  const next = node.words.get(word) ?? newNode();
  node.words.set(word, next);
  return next;
}

function slotNode(node: PatternNode, name: string, type: string): PatternNode {
  const next = node.slots.get(name)?.node ?? newNode();
  node.slots.set(name, { name, type, node: next });
  return next;
}
