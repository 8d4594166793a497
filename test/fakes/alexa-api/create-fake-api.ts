export interface ApiCall {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | null;
  readonly body: unknown;
}

export interface ApiAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** Amazon's service APIs as a `fetch`: answers by path, 404 otherwise, and remembers who asked for what. */
export function createFakeApi(answers: Readonly<Record<string, ApiAnswer | 'silence'>> = {}) {
  const calls: ApiCall[] = [];
  const fetch = async (
    input: string | URL | Request,
    init: RequestInit = {},
  ): Promise<Response> => {
    const request = new Request(input, init);
    const text = await request.text();
    calls.push({
      method: request.method,
      url: request.url,
      authorization: request.headers.get('authorization'),
      body: text === '' ? undefined : JSON.parse(text),
    });
    const answer = answers[new URL(request.url).pathname] ?? { status: 404 };
    if (answer === 'silence') return aborted(init.signal ?? request.signal);
    const body = answer.body === undefined ? null : JSON.stringify(answer.body);
    return new Response(body, { status: answer.status });
  };
  return { fetch, calls };
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const fail = () => {
      reject(new DOMException('aborted', 'AbortError'));
    };
    if (signal.aborted) fail();
    signal.addEventListener('abort', fail);
  });
