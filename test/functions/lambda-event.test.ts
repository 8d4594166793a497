import { describe, expect, test } from '@jest/globals';
import type { HttpRequest } from '../../lambda/functions/http/exchange.ts';
import { json } from '../../lambda/functions/http/exchange.ts';
import { answerEvent } from '../../lambda/functions/http/lambda-event.ts';
import { invocations } from '../fixtures/google/invocations.ts';

async function received(event: unknown) {
  const requests: HttpRequest[] = [];
  const response = await answerEvent(event, (request) => {
    requests.push(request);
    return Promise.resolve(json(200, { heard: request.body.toString('utf8') }));
  });
  return { request: requests[0], response };
}

const body = '{"queryResult":{"queryText":"crème"}}';

describe('an event', () => {
  test.each(Object.entries(invocations))('of %s is an HTTP request', async (_, eventOf) => {
    const { request, response } = await received(eventOf({ body, secret: 'hush' }));
    expect(request?.method).toBe('POST');
    expect(request?.headers['x-shopkeeper-secret']).toEqual(['hush']);
    expect(response).toEqual({
      statusCode: 200,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ heard: body }),
      isBase64Encoded: false,
    });
  });

  test('without a body has an empty one', async () => {
    const { request } = await received({ httpMethod: 'post', headers: null, body: null });
    expect(request).toEqual({ method: 'POST', headers: {}, body: Buffer.alloc(0) });
  });

  test('may have headers with several values', async () => {
    const multiValueHeaders = { Authorization: ['Bearer a', 'Basic b'], Odd: [7], None: null };
    const { request } = await received({ httpMethod: 'POST', multiValueHeaders });
    expect(request?.headers).toEqual({ authorization: ['Bearer a', 'Basic b'] });
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'POST'],
    ['a body of Dialogflow itself', { queryResult: {}, session: 's' }],
    ['a schedule', { source: 'aws.events', 'detail-type': 'Scheduled Event' }],
    ['a method that is no text', { httpMethod: 7 }],
  ])('of %s is refused', async (_, event) => {
    const { request, response } = await received(event);
    expect(request).toBeUndefined();
    expect(response.statusCode).toBe(400);
    expect(response.body).toContain('not-http');
  });
});
