/** An HTTP request as every host can give it: API Gateway, a function URL or a server of our own. */
export interface HttpRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** As it came over the wire: signatures are computed over exactly this. */
  readonly body: Buffer;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type HttpEndpoint = (request: HttpRequest) => Promise<HttpResponse>;

/** What Dialogflow sends at most, and ten times what Alexa sends. */
export const mostBodyBytes = 65_536;

export const json = (
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): HttpResponse => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(body),
});

/** `code` is for programs, `message` says what to do. Neither tells anything of what is inside. */
export const refusal = (
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): HttpResponse => json(status, { error: { code, message } }, headers);
