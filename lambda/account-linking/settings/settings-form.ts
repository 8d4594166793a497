import type { Money } from '../../commerce/money.ts';
import type { Message } from '../../speech/message.ts';
import type { Choices } from './choices.ts';
import type { TypedSettings } from './typed-settings.ts';

/** Fields that can be wrong, under the names that they have in the form. */
export type FieldName = 'method' | 'address' | 'order-limit' | 'day-limit' | 'code';

export type Problems = Readonly<Partial<Record<FieldName, Message>>>;

/** The form as it is shown. */
export interface SettingsForm {
  readonly typed: TypedSettings;
  readonly choices: Choices;
  readonly code: 'none' | 'set' | 'locked';
  /** Orders of so much or more need a code; absent where that is not known of this currency. */
  readonly codeFrom?: Money;
  readonly problems: Problems;
}
