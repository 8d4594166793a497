import type { Intent } from '../../conversation/intent.ts';
import { isIntentName, readIntent, type IntentName } from '../read-intent.ts';
import { resumed, type AlexaRequest } from './read-request.ts';
import { readSlots } from './read-slots.ts';

/** What a request of any type means. */
export function readIntentOf(request: AlexaRequest): Intent {
  switch (request.type) {
    case 'LaunchRequest':
      return { kind: 'launch' };
    case 'SessionEndedRequest':
      return { kind: 'session-ended' };
    case 'IntentRequest':
      return spokenIntent(request);
    case resumed:
      return verified(request);
    case 'Alexa.Presentation.APL.UserEvent':
      return tap(request);
    default:
      return { kind: 'unsupported', name: request.type };
  }
}

function spokenIntent({ intent = '', slots }: AlexaRequest): Intent {
  // Dialogflow has its welcome for it.
  if (intent === 'GreetingIntent') return { kind: 'launch' };
  const name = builtIn.get(intent) ?? intent.replace(/^AMAZON\./, '').replace(/Intent$/, '');
  if (!isIntentName(name)) return { kind: 'unsupported', name: intent };
  return readIntent(name, readSlots(slots));
}

/** Alexa's own intents under other names than ours. "Go home" leaves the skill; scrolling asks for the other options. */
const builtIn: ReadonlyMap<string, IntentName> = new Map([
  ['AMAZON.NavigateHomeIntent', 'Stop'],
  ['AMAZON.NextIntent', 'More'],
  ['AMAZON.ScrollDownIntent', 'More'],
  ['AMAZON.PageDownIntent', 'More'],
]);

/** Without a token it answers nothing that was asked. */
function verified({ type, verification, person }: AlexaRequest): Intent {
  if (!verification) return { kind: 'unsupported', name: type };
  return {
    kind: 'speaker-verified',
    verification: verification.token,
    result: verification.result,
    ...(person?.level !== undefined && { level: person.level }),
  };
}

/** A tap on an option means the same as saying its ordinal. */
function tap({ type, arguments: [act, ordinal] }: AlexaRequest): Intent {
  const chosen = Number(ordinal);
  return act === 'choose' && Number.isInteger(chosen) && chosen > 0
    ? { kind: 'answer', ordinal: chosen, item: {} }
    : { kind: 'unsupported', name: type };
}
