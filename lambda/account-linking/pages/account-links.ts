import { say } from '../../speech/message.ts';
import type { Link } from '../../shoppers/link-store.ts';
import { writeButton } from './layout.ts';
import { markup, type Html } from './markup.ts';
import { nameOf, type Words } from './words.ts';

/** A link, and what names it in the form that ends it. */
export interface ShownLink extends Pick<Link, 'client' | 'since'> {
  readonly token: string;
}

export function writeLinks(
  { show }: Words,
  links: readonly ShownLink[],
  { action, csrf, now }: { readonly action: string; readonly csrf: string; readonly now: Date },
): Html {
  if (links.length === 0) return markup`<p>${show(say('settings.none-linked'))}</p>`;
  return markup`<ul class="rows">
    ${links.map(({ client, since, token }) => {
      const platform = nameOf(client);
      const day = { date: since.slice(0, 10), today: now.toISOString().slice(0, 10) };
      const label = show(say('settings.unlink', { platform }));
      return markup`<li>
        ${show(say('settings.linked-since', { platform, since: day }))}
        ${writeButton(action, { csrf, link: token }, label, 'quiet')}
      </li>`;
    })}
  </ul>`;
}
