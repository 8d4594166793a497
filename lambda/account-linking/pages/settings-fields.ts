import { say, type Message } from '../../speech/message.ts';
import type { SettingsForm } from '../settings/settings-form.ts';
import { writeCheckbox, writeGroup, writeLine } from './fields.ts';
import { hiddenFields } from './layout.ts';
import { markup, type Html } from './markup.ts';
import { writeProblems } from './problems.ts';
import { writeAddresses, writeMethods } from './settings-choices.ts';
import type { Words } from './words.ts';

export interface SettingsSheet {
  readonly action: string;
  readonly csrf: string;
  readonly form: SettingsForm;
  /** What the button says. */
  readonly go: Message;
}

/** The whole form of the voice settings: first what is wrong with it, then its groups, then the one button. */
export const writeSettingsForm = (words: Words, { action, csrf, form, go }: SettingsSheet): Html =>
  markup`${writeProblems(words, form.problems)}
    <form method="post" action="${action}" novalidate>
      ${hiddenFields({ csrf })}
      ${writeMethods(words, form)}
      ${writeAddresses(words, form)}
      ${writeLimits(words, form)}
      ${writeCode(words, form)}
      ${writeSpeaker(words, form)}
      <button class="deed">${words.show(go)}</button>
    </form>`;

function writeLimits({ show, seller }: Words, { typed, problems }: SettingsForm): Html {
  const { currency } = seller;
  const line = (name: 'order-limit' | 'day-limit', label: Message, value: string) =>
    writeLine(
      { name, label: show(label), problem: problems[name] && show(problems[name]) },
      { kind: 'amount', value },
    );
  return writeGroup(show(say('settings.limits')), [
    markup`<p>${show(say('settings.limits-hint'))}</p>`,
    line('order-limit', say('settings.order-limit', { currency }), typed.orderLimit),
    line('day-limit', say('settings.day-limit', { currency }), typed.dayLimit),
  ]);
}

function writeCode({ show }: Words, { code, codeFrom, problems }: SettingsForm): Html {
  const box = (name: string, label: Message) => writeCheckbox({ name, label: show(label) }, false);
  const hints = [
    say('settings.code-hint'),
    ...(codeFrom ? [say('settings.code-from', { from: codeFrom })] : []),
    ...(code === 'none' ? [] : [say('settings.code-kept')]),
  ].map(show);
  const problem = problems.code && show(problems.code);
  return writeGroup(show(say('settings.code')), [
    ...(code === 'locked'
      ? [
          markup`<p class="alarm">${show(say('settings.code-locked'))}</p>`,
          box('unlock-code', say('settings.code-unlock')),
        ]
      : []),
    writeLine(
      { name: 'code', label: show(say('settings.code-new')), hints, problem },
      { kind: 'code' },
    ),
    ...(code === 'none' ? [] : [box('remove-code', say('settings.code-remove'))]),
  ]);
}

const writeSpeaker = ({ show }: Words, { typed }: SettingsForm): Html =>
  writeGroup(show(say('settings.who')), [
    writeCheckbox(
      {
        name: 'only-recognised',
        label: show(say('settings.only-recognised')),
        hints: [show(say('settings.only-recognised-hint'))],
      },
      typed.onlyRecognised,
    ),
    writeCheckbox({ name: 'discreet', label: show(say('settings.discreet')) }, typed.discreet),
  ]);
