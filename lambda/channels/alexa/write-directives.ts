import type { Directive, Slot, er } from 'ask-sdk-model';
import type { Asked, Reply } from '../../conversation/reply.ts';
import type { Speech } from '../../speech/speech.ts';
import { answerSlots, type AnswerSlot } from '../read-intent.ts';
import { variantFor } from '../variant-for.ts';
import { optionsDocument } from './options-document.ts';
import { apl } from './read-device.ts';
import { isVoice, type AlexaRequest } from './read-request.ts';
import { verifyPerson } from './verify-person.ts';

export function writeDirectives(reply: Reply, request: AlexaRequest, speech: Speech): Directive[] {
  // Alexa takes directives of the dialogue only in answer to something that was said.
  const verifies = verifyPerson(reply);
  const spoken = isVoice(request.type) && reply.asks !== undefined && verifies.length === 0;
  return [
    ...(spoken ? listenFor(reply.asks) : []),
    ...(spoken ? expectProducts(reply) : []),
    ...(request.device.interfaces.has(apl) ? showOptions(reply, speech) : []),
    ...verifies,
  ];
}

/** A bare answer ("two", "the big one") is understood best while Alexa listens for a slot of AnswerIntent. */
function listenFor(asks: Asked): Directive[] {
  const slotToElicit = elicited[asks.kind];
  if (!slotToElicit) return [];
  const slots = answerSlots.map((name): [string, Slot] => [
    name,
    { name, confirmationStatus: 'NONE' },
  ]);
  return [
    {
      type: 'Dialog.ElicitSlot',
      slotToElicit,
      updatedIntent: {
        name: 'AnswerIntent',
        confirmationStatus: 'NONE',
        slots: Object.fromEntries(slots),
      },
    },
  ];
}

const elicited: Readonly<Record<Asked['kind'], AnswerSlot | undefined>> = {
  option: 'product',
  product: 'product',
  quantity: 'quantity',
  store: 'store',
  code: 'code',
  coupon: 'coupon',
  delivery: 'day',
  address: 'address',
  card: 'card',
  'yes-no': undefined,
  anything: undefined,
};

/** The limit of Dialog.UpdateDynamicEntities, over all values and synonyms of an answer. */
const mostEntities = 100;

function expectProducts({ directives }: Reply): Directive[] {
  const products = directives.flatMap((each) =>
    each.kind === 'expect-products' ? each.products : [],
  );
  const unique = [...new Map(products.map((product) => [product.id, product])).values()];
  const named = unique.filter(({ name }) => name.trim() !== '').slice(0, mostEntities);
  if (named.length === 0) return [];
  let left = mostEntities - named.length;
  const values = named.map(({ id, name, synonyms }): er.dynamic.Entity => {
    const kept = synonyms.filter((synonym) => synonym.trim() !== '').slice(0, left);
    left -= kept.length;
    return { id, name: { value: name, synonyms: kept } };
  });
  return [
    {
      type: 'Dialog.UpdateDynamicEntities',
      updateBehavior: 'REPLACE',
      types: [{ name: 'PRODUCT', values }],
    },
  ];
}

function showOptions(reply: Reply, speech: Speech): Directive[] {
  const { options = [], messages, session } = reply;
  if (options.length === 0) return [];
  const show = (...of: Parameters<Speech['show']>[0]) => speech.show(of, variantFor(session));
  return [
    {
      type: 'Alexa.Presentation.APL.RenderDocument',
      token: 'options',
      document: optionsDocument,
      datasources: {
        options: {
          title: show(...messages.slice(-1)),
          items: options.map(({ ordinal, title, detail }) => ({
            ordinal,
            title: show(title),
            detail: detail ? show(detail) : '',
          })),
        },
      },
    },
  ];
}
