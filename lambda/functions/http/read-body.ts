import { mostBodyBytes, refusal, type HttpRequest, type HttpResponse } from './exchange.ts';

export type BodyReading =
  | { readonly ok: true; readonly text: string; readonly json: unknown }
  | { readonly ok: false; readonly refusal: HttpResponse };

/** A POST's body as JSON, or what to answer instead. */
export function readBody({ method, body }: HttpRequest): BodyReading {
  if (method !== 'POST') {
    return refused(refusal(405, 'method-not-allowed', 'Use POST.', { allow: 'POST' }));
  }
  if (body.byteLength > mostBodyBytes) {
    return refused(refusal(413, 'too-large', `Send at most ${mostBodyBytes} bytes.`));
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    return { ok: true, text, json: JSON.parse(text) as unknown };
  } catch {
    return refused(refusal(400, 'invalid-json', 'Send a body of JSON in UTF-8.'));
  }
}

const refused = (response: HttpResponse): BodyReading => ({ ok: false, refusal: response });
