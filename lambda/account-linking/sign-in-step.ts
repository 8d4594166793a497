import type { Seller } from '../commerce/backend.ts';
import type { Logger } from '../runtime/logger.ts';
import { writeSignInPage, type SignInPage } from './pages/sign-in-page.ts';
import type { Words } from './pages/words.ts';
import type { TryLimits } from './rate-limit.ts';
import type { Form } from './read-form.ts';
import { signInAtShop, type Attempt, type SignedIn } from './sign-in.ts';
import type { PasswordSignIn } from './ways-to-sign-in.ts';

/** The first page of a link: what it shows, and what its form leads to. */
export interface SignInStep {
  write(words: Words, page: SignInPage): string;
  submit(attempt: Attempt, form: Form): Promise<SignedIn>;
  /** With what the provider's address came back: absent where nobody is sent to one. */
  comeBack?(attempt: Attempt, search: string): Promise<SignedIn>;
}

export const createPasswordStep = (ports: {
  readonly signIn: PasswordSignIn;
  readonly limits: TryLimits;
  readonly logger: Logger;
  readonly seller: Seller;
}): SignInStep => ({
  write: writeSignInPage,
  submit: (attempt, form) =>
    signInAtShop(ports, attempt, { email: form['email'] ?? '', password: form['password'] ?? '' }),
});
