import { say } from '../../speech/message.ts';
import type { Problems } from '../settings/settings-form.ts';
import { markup, type Html } from './markup.ts';
import type { Words } from './words.ts';

/** What has to be put right, each with the way to its field; read out by screen readers as soon as the page is there. */
export function writeProblems({ show }: Words, problems: Problems): Html | undefined {
  const all = Object.entries(problems);
  if (all.length === 0) return undefined;
  return markup`<div class="alarm" role="alert">
    <p>${show(say('settings.problems', { count: all.length }))}</p>
    <ul>
      ${all.map(([name, problem]) => markup`<li><a href="#${name}">${show(problem)}</a></li>`)}
    </ul>
  </div>`;
}
