import { createHmac } from 'node:crypto';
import { isSame } from './is-same.ts';

/** Shows that a form was filled in on the page of this very interaction and step. */
export interface CsrfTokens {
  tokenFor(interaction: string, step: string): string;
  holds(token: string, interaction: string, step: string): boolean;
}

export function createCsrfTokens(key: string): CsrfTokens {
  const tokenFor = (interaction: string, step: string): string =>
    createHmac('sha256', key)
      .update(JSON.stringify(['csrf', interaction, step]))
      .digest('base64url');
  return {
    tokenFor,
    holds: (token, interaction, step) => isSame(token, tokenFor(interaction, step)),
  };
}
