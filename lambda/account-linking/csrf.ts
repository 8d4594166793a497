import { createHmac, timingSafeEqual } from 'node:crypto';

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
    holds(token, interaction, step) {
      const [given, expected] = [token, tokenFor(interaction, step)].map((text) =>
        Buffer.from(text),
      );
      return (
        given !== undefined &&
        expected !== undefined &&
        given.length === expected.length &&
        timingSafeEqual(given, expected)
      );
    },
  };
}
