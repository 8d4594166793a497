let base = 'http://127.0.0.1';

/** Once the server listens; before that nobody asks. */
export function publishShopAt(url: string): void {
  base = url;
}

export const shopUrl = (path: string): string => `${base}${path}`;
