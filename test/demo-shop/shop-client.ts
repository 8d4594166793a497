import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import * as v from 'valibot';

export interface Place {
  readonly url: string;
  readonly secret: string;
}

type Json = Record<string, unknown>;

interface Claims {
  readonly issuer?: string;
  readonly audience?: string;
  readonly lifeSeconds?: number;
  readonly jti?: string;
  /** Milliseconds. */
  readonly now?: number;
}

const answerSchema = v.object({
  data: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
  errors: v.optional(
    v.array(
      v.object({
        message: v.string(),
        extensions: v.optional(v.object({ code: v.optional(v.string()) })),
      }),
    ),
  ),
});

export type Answer = v.InferOutput<typeof answerSchema>;

export function signToken(secret: string, customer: string, claims: Claims = {}): Promise<string> {
  const { issuer = 'shopkeeper', audience = 'corner-market', lifeSeconds = 30 } = claims;
  const now = Math.floor((claims.now ?? Date.now()) / 1000);
  return new SignJWT()
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(customer)
    .setIssuedAt(now)
    .setExpirationTime(now + lifeSeconds)
    .setJti(claims.jti ?? randomUUID())
    .sign(new TextEncoder().encode(secret));
}

async function post(url: string, body: Json, bearer?: string) {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
    },
    body: JSON.stringify(body),
  });
  return { session: response.headers.get('vendure-auth-token'), body: await response.json() };
}

/** Answers whatever the shop said, errors included. */
export async function ask(
  { url }: Place,
  query: string,
  variables: Json = {},
  bearer?: string,
): Promise<Answer> {
  const { body } = await post(url, { query, variables }, bearer);
  return v.parse(answerSchema, body);
}

export async function authenticate({ url }: Place, token: string) {
  const query = `mutation ($token: String!) {
    authenticate(input: { shopkeeper: { token: $token } }) {
      __typename ... on CurrentUser { id identifier } ... on ErrorResult { errorCode }
    }
  }`;
  const { session, body } = await post(url, { query, variables: { token } });
  const data = v.parse(answerSchema, body).data;
  return { session, result: data?.['authenticate'] as { __typename: string } };
}

/** What the time is in a shop that is started at that instant now. */
export function clockFrom(start: string): () => number {
  const offset = Date.parse(start) - Date.now();
  return () => Date.now() + offset;
}

/** A session of that persona; every question must be answered without errors. */
export async function shopperAt(place: Place, persona: string, now = Date.now()) {
  const token = await signToken(place.secret, `cm-${persona}`, { now });
  const { session } = await authenticate(place, token);
  if (session === null) throw new Error(`the shop did not let ${persona} in`);
  const run = async <T>(query: string, variables: Json = {}): Promise<T> => {
    const { data, errors } = await ask(place, query, variables, session);
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0] as T;
  };
  return { session, run };
}

export type Shopper = Awaited<ReturnType<typeof shopperAt>>;

export async function develop({ url }: Place, path: string, body: Json): Promise<Json> {
  const { body: answer } = await post(url.replace('/shop-api', `/dev/${path}`), body);
  return answer as Json;
}

export async function variantId(place: Place, sku: string): Promise<string> {
  const answer = await ask(place, '{ catalogueFeed { products { variants { id sku } } } }');
  const feed = answer.data?.['catalogueFeed'] as {
    products: { variants: { id: string; sku: string }[] }[];
  };
  const found = feed.products
    .flatMap((product) => product.variants)
    .find((each) => each.sku === sku);
  if (!found) throw new Error(`the shop does not sell ${sku}`);
  return found.id;
}
