import { fault, type Fault } from '../finding.ts';

/** https://developer.amazon.com/docs/custom-skills/choose-the-invocation-name-for-a-custom-skill.html */
export function invocationFaults(name: string): readonly Fault[] {
  const words = name.split(' ');
  const taken = words.filter((word) => takenWords.has(word));
  return [
    ...(words.length < 2
      ? [fault('INVOCATION_TOO_SHORT', `"${name}" has fewer than two words: add the seller's name`)]
      : []),
    ...(/^[\p{Ll}\p{Lo}\p{M}'’ .-]+$/u.test(name)
      ? []
      : [fault('INVOCATION_SPELLING', `"${name}" is not in lower case letters: spell it out`)]),
    ...taken.map((word) =>
      fault('INVOCATION_WORD_TAKEN', `"${name}" holds "${word}", a word of the device: drop it`),
    ),
  ];
}

/** What wakes a device, opens a skill or stands for one, in every language of Alexa's that is spoken here. */
const takenWords: ReadonlySet<string> = new Set(
  [
    'alexa amazon echo computer ziggy skill skills app',
    'launch ask tell load begin enable open start run use',
    'öffne öffnen starte starten frage frag sage sag beginne lade aktiviere nutze verwende spiele',
    'abre abrir inicia iniciar lanza lanzar pide pregunta dile comienza ejecuta activa usa carga',
    'apri avvia lancia chiedi domanda comincia esegui attiva carica inizia',
    'abra abrir inicie iniciar comece pergunte peça diga execute ative carregue',
    'ouvre ouvrir lance lancer démarre démarrer demande dis commence utilise active charge',
  ].flatMap((line) => line.split(' ')),
);
