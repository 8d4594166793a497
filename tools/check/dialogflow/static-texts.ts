import { fault, type Fault } from '../finding.ts';
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
      .filter((text) => claims[language]?.test(text))
      .map((text) =>
        fault('AGENT_TEXT_UNSAFE', `${name} claims "${text}": say only that nothing can be done`),
      );
  });
}

const claimsOf = (words: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.replaceAll(' ', '|')})(?!\\p{L})`, 'iu');

/** Words of success, which nobody can vouch for who did not reach the shop. */
const claims: Readonly<Record<string, RegExp>> = {
  en: claimsOf('added removed ordered placed reordered done okay great open arrives?'),
  es: claimsOf('añadido añadí agregado agregué quitado quité pedí hecho listo abiert[oa]s? llega'),
  it: claimsOf('aggiunto rimosso tolto ordinato fatto perfetto aperto arriva'),
  'pt-br': claimsOf('adicionei adicionado removi removido pedi feito pronto ótimo chega'),
  fr: claimsOf('ajouté retiré supprimé commandé fait parfait ouvert arrive'),
  de: claimsOf('hinzugefügt entfernt bestellt nachbestellt erledigt okay super geöffnet kommt'),
  ro: claimsOf('adăugat scos comandat gata perfect deschis ajunge'),
  ru: claimsOf(
    'добавил[аи]? добавлено удалил[аи]? удалено заказал[аи]? заказано готово открыты? прибудет',
  ),
};
