import { say, type Message } from '../../speech/message.ts';
import type { FieldName, Problems } from '../settings/settings-form.ts';
import { markup, type Html } from './markup.ts';
import type { Words } from './words.ts';

/** What has to be put right, each with the way to its field; read out by screen readers as soon as the page is there. */
export function writeProblems({ show, seller }: Words, problems: Problems): Html | undefined {
  const labels = labelsIn(seller.currency);
  const all = (Object.keys(labels) as FieldName[]).flatMap((name) => {
    const problem = problems[name];
    return problem ? [{ name, label: labels[name], problem }] : [];
  });
  if (all.length === 0) return undefined;
  return markup`<div class="alarm" role="alert">
    <p>${show(say('settings.problems', { count: all.length }))}</p>
    <ul>
      ${all.map(
        ({ name, label, problem }) =>
          markup`<li><a href="#${name}">${show(label)}</a><br />${show(problem)}</li>`,
      )}
    </ul>
  </div>`;
}

/** Each field by its label, in the order of the form: two can be wrong in the same way. */
const labelsIn = (currency: string): Readonly<Record<FieldName, Message>> => ({
  method: say('settings.pay-with'),
  address: say('settings.deliver-to'),
  'order-limit': say('settings.order-limit', { currency }),
  'day-limit': say('settings.day-limit', { currency }),
  code: say('settings.code'),
});
