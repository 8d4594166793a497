import type { Card, ShownOption } from '../../conversation/reply.ts';
import type { Speech } from '../../speech/speech.ts';

/** The elements of Dialogflow Messenger that are used here; those of one inner list share a bubble. */
export type RichElement =
  | {
      readonly type: 'info';
      readonly title: string;
      readonly subtitle?: string;
      readonly actionLink?: string;
    }
  | { readonly type: 'chips'; readonly options: readonly { readonly text: string }[] };

export type RichContent = readonly (readonly RichElement[])[];

/** A tap on a chip sends its text as if it were said: the option's own name. */
export function optionsAsRichContent(
  options: readonly ShownOption[],
  speech: Speech,
  variant: number,
): RichContent {
  if (options.length === 0) return [];
  const shown = options.map(({ title, detail }) => ({
    title: speech.show([title], variant),
    ...(detail && { subtitle: speech.show([detail], variant) }),
  }));
  return [
    [
      ...shown.map((option): RichElement => ({ type: 'info', ...option })),
      { type: 'chips', options: shown.map(({ title }) => ({ text: title })) },
    ],
  ];
}

export function cardAsRichContent(card: Card, speech: Speech, variant: number): RichContent {
  const subtitle = speech.show(card.text, variant);
  return [
    [
      {
        type: 'info',
        title: speech.show([card.title], variant),
        ...(subtitle !== '' && { subtitle }),
        ...(card.url !== undefined && { actionLink: card.url }),
      },
    ],
  ];
}

/** The same for a chat that shows only text. */
export const cardAsText = (card: Card, speech: Speech, variant: number): string =>
  [speech.show([card.title], variant), speech.show(card.text, variant), card.url ?? '']
    .filter((line) => line !== '')
    .join('\n');
