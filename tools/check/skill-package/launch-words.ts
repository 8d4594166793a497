/** What is said before and after a skill's name, as regular expressions, in the languages of Alexa that are spoken here. */
interface LaunchWords {
  /** "open corner market" */
  readonly opens: string;
  /** "ask corner market to ..." */
  readonly asks: string;
  /** What leads from the name to the wish. */
  readonly joins: string;
}

/** https://developer.amazon.com/docs/custom-skills/understanding-how-users-invoke-custom-skills.html */
const launchWords: Readonly<Record<string, LaunchWords>> = {
  en: {
    opens: 'open|start|launch|begin|load|run|use',
    asks: 'ask|tell|use|open|launch|start',
    joins: 'to|for|that|and|about|if|whether',
  },
  de: {
    opens: 'öffne|starte|beginne|lade|aktiviere|nutze|verwende|führe',
    asks: 'frage?|sage?|bitte|öffne|starte|nutze|verwende',
    joins: 'und|nach|ob|dass|zu|mir|er soll|sie soll',
  },
  es: {
    opens: 'abre|inicia|lanza|comienza|ejecuta|usa|carga|activa',
    asks: 'pídele a|pide a|pregúntale a|pregunta a|dile a|abre|inicia|usa',
    joins: 'y|que|por|sobre|si|para|para que|acerca de',
  },
  it: {
    opens: 'apri|avvia|lancia|comincia|inizia|esegui|usa|carica',
    asks: 'chiedi a|domanda a|di a|apri|avvia|usa',
    joins: 'e|di|che|se|per|su|con',
  },
  pt: {
    opens: 'abra|abre|inicie|inicia|comece|execute|use|carregue',
    asks: 'peça (?:para|pra|a|à|ao)|pergunte (?:para|pra|a|à|ao)|diga (?:para|pra|a|à|ao)|abra|abre|use',
    joins: 'e|que|para|pra|sobre|se|por',
  },
  fr: {
    opens: 'ouvre|lance|démarre|commence|utilise|charge|active',
    asks: 'demande à|dis à|ouvre|lance|utilise',
    joins: "et|de|d'|que|qu'|si|pour",
  },
};

/** What somebody wants who says this to a device: '' to open the skill, `undefined` where the skill is not named. */
export function wishIn(
  phrase: string,
  locale: string,
  name: string,
): readonly string[] | undefined {
  const words = launchWords[locale.split('-')[0] ?? ''];
  const said = plainWords(phrase);
  if (!words) return undefined;
  if (new RegExp(`^alexa (?:${words.opens}) ${plainWords(name)}$`, 'iu').test(said)) return [''];
  const wish = new RegExp(`^alexa (?:${words.asks}) ${plainWords(name)} (.+)$`, 'iu').exec(
    said,
  )?.[1];
  if (wish === undefined) return undefined;
  const joined = new RegExp(`^(?:${words.joins})(?: |(?<=['’]))(.+)$`, 'iu').exec(wish)?.[1];
  return joined === undefined ? [wish] : [wish, joined];
}

/** Without the wake word, for what is said in the middle of a conversation. */
export const withoutWakeWord = (phrase: string): string =>
  plainWords(phrase).replace(/^alexa /i, '');

const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[.,!?;:¿¡]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
