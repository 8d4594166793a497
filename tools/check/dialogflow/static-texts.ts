import { fault, type Fault } from '../finding.ts';
import { claimIn } from '../words.ts';
import type { AgentIntent } from './read-agent.ts';

/** When the webhook fails Dialogflow says the static text: it has to say something, and may not claim that anything was done. */
export function textFaults(
  { name, responses }: AgentIntent,
  [own = '', ...others]: readonly string[],
): readonly Fault[] {
  const messages = responses.flatMap((response) => response.messages);
  return [own, ...others].flatMap((language) => {
    const texts = messages
      .filter(({ lang = own }) => lang === language)
      .flatMap(({ speech }) => speech)
      .filter((text) => text.trim() !== '');
    if (texts.length === 0)
      return [
        fault('AGENT_TEXT_MISSING', `${name} has no static text in ${language}: add an apology`),
      ];
    return texts
      .filter((text) => claimIn(text, language) !== undefined)
      .map((text) =>
        fault('AGENT_TEXT_UNSAFE', `${name} claims "${text}": say only that nothing can be done`),
      );
  });
}
