/** A page as somebody sees it: its forms with what they hold. */
export interface Page {
  readonly status: number;
  readonly url: URL;
  readonly headers: Headers;
  readonly text: string;
  readonly forms: readonly PageForm[];
}

export interface PageForm {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** A browser without scripts: keeps cookies by their paths, follows redirects on the server, stops where they leave it. */
export interface Browser {
  open(url: string | URL): Promise<Page>;
  /** The form whose action ends like that, as it stands but for what was typed; `undefined` unticks. */
  submit(page: Page, action: string, typed?: Typed): Promise<Page>;
}

type Typed = Readonly<Record<string, string | undefined>>;

interface Cookie {
  readonly value: string;
  readonly path: string;
}

export function createBrowser(headers: Readonly<Record<string, string>> = {}): Browser {
  const jar = new Map<string, Cookie>();

  function keep(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split('; ');
      const [name = '', value = ''] = pair.split(/=(.*)/);
      const path = attributes.find((one) => /^path=/i.test(one))?.slice(5) ?? '/';
      if (value === '') jar.delete(name);
      else jar.set(name, { value, path });
    }
  }

  const cookiesFor = ({ pathname }: URL): string =>
    [...jar]
      .filter(([, { path }]) => pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');

  async function send(url: URL, init: RequestInit = {}): Promise<Page> {
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        cookie: cookiesFor(url),
        ...headers,
        ...(init.headers as Record<string, string> | undefined),
      },
    });
    keep(response);
    const location = response.headers.get('location');
    const next = location === null ? undefined : new URL(location, url);
    if (next && next.origin === url.origin) return send(next);
    return toPage(response, next ?? url, await response.text());
  }

  return {
    open: (url) => send(new URL(url)),
    submit(page, action, typed = {}) {
      const form = page.forms.find((one) => one.action.endsWith(action));
      if (!form) throw new Error(`no form "${action}" on ${page.url.href}: ${page.text}`);
      return send(new URL(form.action, page.url), {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(withoutGaps({ ...form.fields, ...typed })).toString(),
      });
    },
  };
}

function toPage(response: Response, url: URL, text: string): Page {
  const forms = [...text.matchAll(/<form[^>]*action="([^"]*)"[^>]*>(.*?)<\/form>/gs)].map(
    ([, action = '', inside = '']) => ({
      action: unescape(action),
      fields: Object.fromEntries([...inside.matchAll(/<input([^>]*)>/g)].flatMap(fieldOf)),
    }),
  );
  return { status: response.status, url, headers: response.headers, text, forms };
}

/** What a browser sends of it while nobody has touched it. */
function fieldOf([, attributes = '']: RegExpExecArray): readonly [string, string][] {
  const read = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
  const isBox = ['radio', 'checkbox'].includes(read('type') ?? '');
  const name = read('name');
  if (name === undefined || (isBox && !/\schecked\b/.test(attributes))) return [];
  return [[name, unescape(read('value') ?? '')]];
}

const withoutGaps = (fields: Typed): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** What stands in a page's text, as it is read. */
export const unescape = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
