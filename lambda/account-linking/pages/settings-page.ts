import { say } from '../../speech/message.ts';
import type { SettingsForm } from '../settings/settings-form.ts';
import { markup } from './markup.ts';
import { writeButton, writePage } from './layout.ts';
import { writeSettingsForm } from './settings-fields.ts';
import type { Words } from './words.ts';

export interface SettingsStepPage {
  /** Under which the forms are answered. */
  readonly address: string;
  readonly csrf: string;
  readonly form: SettingsForm;
  /** Where all of this can be changed later. */
  readonly later: string;
}

/** The last step of linking: one tap goes on with what is set, or with what suits most. */
export function writeSettingsStep(
  words: Words,
  { address, csrf, form, later }: SettingsStepPage,
): string {
  const { show, seller } = words;
  const go = say('settings.save-and-go-on');
  return writePage(
    words,
    show(say('settings.title')),
    markup`<p>${show(say('settings.intro', { seller: seller.name, address: later }))}</p>
      ${writeSettingsForm(words, { action: `${address}/save`, csrf, form, go })}
      ${writeButton(`${address}/cancel`, { csrf }, show(say('linking.cancel')), 'quiet')}`,
  );
}
