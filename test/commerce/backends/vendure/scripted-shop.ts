/** A shop that answers as a test says, and keeps what it was asked. */
export interface ScriptedShop {
  readonly fetch: typeof fetch;
  readonly asked: readonly Asked[];
  /** Names of the operations, in order. */
  operations(): readonly string[];
}

export interface Asked {
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly authorization: string | undefined;
  readonly url: URL;
}

/** `data`, or a whole response, or an error to throw; a promise that never settles is a shop that hangs. */
export type Script = (asked: Asked, count: number) => unknown;

export function createScriptedShop(script: Script): ScriptedShop {
  const asked: Asked[] = [];
  return {
    asked,
    operations: () => asked.map(({ operation }) => operation),
    fetch: async (address, init) => {
      const one = toAsked(address instanceof Request ? address.url : address, init);
      asked.push(one);
      const answer = await Promise.race([script(one, asked.length), aborted(init?.signal)]);
      if (answer instanceof Error) throw answer;
      if (answer instanceof Response) return answer;
      return answerWith({ data: answer });
    },
  };
}

export const answerWith = (body: unknown, init: ResponseInit = {}): Response =>
  new Response(JSON.stringify(body), init);

/** The shop lets everybody in, each log-in into a session of its own. */
export const loggedIn = (session: string): Response =>
  answerWith(
    { data: { authenticate: { __typename: 'CurrentUser' } } },
    { headers: { 'vendure-auth-token': session } },
  );

export const forbidden = (): Response =>
  answerWith({ data: null, errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] });

/** As `fetch` fails: the reason is in the cause. */
export const brokenBy = (code: string): Error =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });

export const never = (): Promise<never> => new Promise(() => undefined);

function toAsked(address: string | URL, init: RequestInit | undefined): Asked {
  const body = JSON.parse(typeof init?.body === 'string' ? init.body : '{}') as Pick<
    Asked,
    'variables'
  > & { query: string };
  return {
    operation: /(?:query|mutation) (\w+)/.exec(body.query)?.[1] ?? '',
    variables: body.variables,
    authorization: new Headers(init?.headers).get('authorization') ?? undefined,
    url: new URL(address),
  };
}

const aborted = (signal: AbortSignal | null | undefined): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => {
      reject(new DOMException('aborted', 'AbortError'));
    });
  });
