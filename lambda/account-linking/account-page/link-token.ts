import type { Link } from '../../shoppers/link-store.ts';
import type { CsrfTokens } from '../csrf.ts';

/** Names a link to the browser that shows it, and to nobody else: the consent's own id stays here. */
export const linkToken = (csrf: CsrfTokens, session: string, { grant }: Link): string =>
  csrf.tokenFor(session, `link ${grant}`);

export const findLink = (
  csrf: CsrfTokens,
  session: string,
  links: readonly Link[],
  token: string,
): Link | undefined => links.find(({ grant }) => csrf.holds(token, session, `link ${grant}`));
