import * as v from 'valibot';
import type { PlayedTurn } from '../journeys/play.ts';
import { everywhere, type Rule } from './rule.ts';

/** Amazon, "Include a Card in Your Skill's Response": a card is plain text, without SSML or any other markup. */
export const plainCards: Rule = {
  name: 'markup-on-card',
  channels: everywhere,
  find: ({ turns }) =>
    turns
      .map(({ card }) => `${card?.title ?? ''}\n${card?.text ?? ''}`)
      .filter((text) => /<\/?[a-z][^>]*>|&(amp|lt|gt|quot|apos|#\d+);|\*\*/i.test(text)),
};

const spoken = v.object({
  response: v.object({
    outputSpeech: v.optional(
      v.object({ ssml: v.optional(v.string(), ''), text: v.optional(v.string(), '') }),
    ),
  }),
});

/** Amazon, "Request and Response JSON Reference", response format: 24 kB in all, 8,000 characters of speech, and as many on a card. */
export const fitsLimits: Rule = {
  name: 'answer-too-large',
  channels: ['alexa'],
  find: ({ turns }) => turns.flatMap(tooLarge),
};

function tooLarge({ answer, card, heard }: PlayedTurn): readonly string[] {
  const sizes = [
    ['bytes', Buffer.byteLength(JSON.stringify(answer ?? null)), 24_000],
    ['characters of speech', speechOf(answer).length, 8_000],
    ['characters on a card', `${card?.title ?? ''}${card?.text ?? ''}`.length, 8_000],
  ] as const;
  return sizes
    .filter(([, size, most]) => size > most)
    .map(([what, size]) => `"${heard}" got ${size} ${what}`);
}

function speechOf(answer: unknown): string {
  const parsed = v.safeParse(spoken, answer);
  const said = parsed.success ? parsed.output.response.outputSpeech : undefined;
  return said ? `${said.ssml}${said.text}` : '';
}
