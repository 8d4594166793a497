import { createHash } from 'node:crypto';
import { markup, type Html } from './markup.ts';
import type { Words } from './words.ts';

/** For a phone first: one column, large targets, colours of the reader's choice of light or dark. */
const style = `
:root { color-scheme: light dark; --ink: #1b1b1f; --paper: #fff; --line: #6b6b76; --quiet: #55555f; --deed: #0b57d0; --on-deed: #fff; --alarm: #a1121f; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececf1; --paper: #17171b; --line: #9a9aa6; --quiet: #b9b9c4; --deed: #a8c7fa; --on-deed: #062e6f; --alarm: #ffb4ab; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 26rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { margin-top: 2.5rem; font-size: 1.25rem; line-height: 1.25; }
fieldset { min-width: 0; margin: 1.5rem 0 0; padding: 0; border: 0; }
legend { padding: 0 0 .5rem; font-size: 1.125rem; font-weight: 600; }
legend + p { margin-top: 0; }
label { display: block; margin: 1rem 0 .25rem; font-weight: 600; }
input { box-sizing: border-box; width: 100%; min-height: 3rem; padding: 0 .75rem; border: 1px solid var(--line); border-radius: .5rem; background: transparent; color: inherit; font: inherit; }
.choice { display: flex; align-items: center; gap: .75rem; box-sizing: border-box; min-height: 3rem; margin: 0; padding: .5rem 0; line-height: 1.375; font-weight: 400; }
.choice + .hint { margin-left: 2.25rem; }
.choice input { flex: none; width: 1.5rem; height: 1.5rem; min-height: 0; margin: 0; padding: 0; accent-color: var(--deed); }
input[aria-invalid] { border: 2px solid var(--alarm); }
button { width: 100%; min-height: 3rem; margin-top: 1rem; border: 1px solid var(--deed); border-radius: .5rem; background: var(--deed); color: var(--on-deed); font: inherit; font-weight: 600; }
form > fieldset + button { margin-top: 2rem; }
button.quiet { background: transparent; color: inherit; border-color: var(--line); }
:focus-visible { outline: 3px solid var(--deed); outline-offset: 2px; }
a { color: inherit; overflow-wrap: anywhere; }
a.way { display: inline-block; padding: .5rem 0; }
li { margin: .25rem 0; }
ul.rows { margin: 0; padding: 0; list-style: none; }
.rows > li { margin: 0; padding: .75rem 0; border-top: 1px solid var(--line); }
.rows > li:first-child { border-top: 0; padding-top: 0; }
.rows button { margin-top: .5rem; }
.hint { margin: 0 0 .375rem; color: var(--quiet); font-size: .9375rem; }
.done { padding-left: .75rem; border-left: .25rem solid var(--deed); }
.alarm { color: var(--alarm); font-weight: 600; }
p.alarm { margin: .25rem 0 .5rem; }
div.alarm { padding-left: .75rem; border-left: .25rem solid var(--alarm); }
.alarm ul { padding-left: 1.25rem; font-weight: 400; }
.code { font-size: 1.75rem; letter-spacing: .1em; }
`;

/** The one stylesheet that the content security policy lets in. */
export const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** A whole page: no scripts, nothing loaded from anywhere. */
export const writePage = (words: Words, title: string, body: Html): string =>
  markup`<!doctype html>
    <html lang="${words.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>${{ html: style }}</style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`.html;

export const alarm = (text: string | undefined): Html | undefined =>
  text === undefined ? undefined : markup`<p class="alarm" role="alert">${text}</p>`;

/** A button that does one thing, with the token that shows that it came from our page. */
export const writeButton = (
  action: string,
  hidden: Readonly<Record<string, string>>,
  label: string,
  kind: 'deed' | 'quiet',
): Html =>
  markup`<form method="post" action="${action}">
    ${hiddenFields(hidden)}<button class="${kind}">${label}</button>
  </form>`;

export const hiddenFields = (fields: Readonly<Record<string, string>>): readonly Html[] =>
  Object.entries(fields).map(
    ([name, value]) => markup`<input type="hidden" name="${name}" value="${value}" />`,
  );
