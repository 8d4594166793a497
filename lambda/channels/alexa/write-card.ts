import type { ui } from 'ask-sdk-model';
import type { Card, Reply } from '../../conversation/reply.ts';
import type { Speech } from '../../speech/speech.ts';
import { variantFor } from '../variant-for.ts';
import type { AlexaRequest } from './read-request.ts';

/** An answer holds one card: what the shopper has to do in the app goes before what she may read there. */
export function writeCard(
  reply: Reply,
  request: Pick<AlexaRequest, 'device'>,
  speech: Speech,
): ui.Card | undefined {
  const wants = new Set(reply.directives.map(({ kind }) => kind));
  if (wants.has('link-account')) return { type: 'LinkAccount' };
  if (wants.has('ask-consent')) {
    return { type: 'AskForPermissionsConsent', permissions: permissionsFor(request) };
  }
  return reply.card && simpleCard(reply.card, variantFor(reply.session), speech);
}

const address = 'read::alexa:device:all:address:country_and_postal_code';
const position = 'alexa::devices:all:geolocation:read';

const permissionsFor = ({ device }: Pick<AlexaRequest, 'device'>): string[] =>
  device.interfaces.has('Geolocation') ? [position, address] : [address];

/** Plain text without mark-up; the app shows a page's address, though nobody can tap it. */
function simpleCard({ title, text, url }: Card, turn: number, speech: Speech): ui.Card {
  const lines = text.map((line) => speech.show([line], turn));
  return {
    type: 'Simple',
    title: speech.show([title], turn).slice(0, 200),
    content: [...lines, ...(url ? [url] : [])].join('\n').slice(0, longestText),
  };
}

/** Title and text of a card may hold 8,000 characters together. */
const longestText = 7800;
