/** The shopkeeper's side of Vendure, for what only the merchant can do to a shop. */
export interface AdminApi {
  ask<T>(document: string, variables?: object): Promise<T>;
}

const login = `mutation ($password: String!) {
  login(username: "corner-market", password: $password) { __typename }
}`;

export async function openAdminApi(shop: {
  readonly url: string;
  readonly secret: string;
}): Promise<AdminApi> {
  const url = shop.url.replace('/shop-api', '/admin-api');
  const post = async (query: string, variables: object, session?: string) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(session && { authorization: `Bearer ${session}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as {
      readonly data?: Readonly<Record<string, unknown>> | null;
      readonly errors?: unknown;
    };
    if (!answer.data || answer.errors) throw new Error(JSON.stringify(answer.errors));
    return { data: answer.data, session: response.headers.get('vendure-auth-token') ?? undefined };
  };
  const { session } = await post(login, { password: shop.secret });
  return {
    ask: async <T>(document: string, variables: object = {}) =>
      Object.values((await post(document, variables, session)).data)[0] as T,
  };
}
