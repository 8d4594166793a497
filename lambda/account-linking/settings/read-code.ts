import { say, type Message } from '../../speech/message.ts';
import { isCode, isEasyToGuess } from '../../shoppers/voice-code.ts';
import type { Form } from '../read-form.ts';

/** What shall become of the voice code. */
export type CodeWish =
  { readonly kind: 'keep' | 'remove' | 'unlock' } | { readonly kind: 'set'; readonly code: string };

export type ReadCode = CodeWish | { readonly kind: 'wrong'; readonly problem: Message };

export function readCode(form: Form): ReadCode {
  const code = form['code'] ?? '';
  const removes = form['remove-code'] === 'on';
  if (code === '') {
    if (removes) return { kind: 'remove' };
    return { kind: form['unlock-code'] === 'on' ? 'unlock' : 'keep' };
  }
  if (removes) return wrong(say('settings.code-or-remove'));
  if (!isCode(code)) return wrong(say('settings.code-four'));
  if (isEasyToGuess(code)) return wrong(say('settings.code-easy'));
  return { kind: 'set', code };
}

const wrong = (problem: Message): ReadCode => ({ kind: 'wrong', problem });
