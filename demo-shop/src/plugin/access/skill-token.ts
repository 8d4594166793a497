import { jwtVerify } from 'jose';

/** How long a log-in token may live, and how far the skill's clock may be from the shop's. */
const longestLifeSeconds = 60;
const clockToleranceSeconds = 10;

/** Answers the customer's publicId, or nothing when the token is forged, expired, lives too long or was used before. */
export function createSkillTokenReader(secret: string) {
  const key = new TextEncoder().encode(secret);
  const used = new Map<string, number>();

  return async (token: string): Promise<string | undefined> => {
    const claims = await verify(token, key);
    if (!claims) return undefined;
    const now = Date.now() / 1000;
    for (const [jti, expiry] of used) if (expiry < now) used.delete(jti);
    if (used.has(claims.jti)) return undefined;
    used.set(claims.jti, claims.exp + clockToleranceSeconds);
    return claims.sub;
  };
}

async function verify(token: string, key: Uint8Array) {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['HS256'],
      issuer: 'shopkeeper',
      audience: 'corner-market',
      clockTolerance: clockToleranceSeconds,
      requiredClaims: ['sub', 'exp', 'jti'],
    });
    const { sub, exp, jti } = payload;
    if (sub === undefined || exp === undefined || jti === undefined) return undefined;
    const tooFar = Date.now() / 1000 + longestLifeSeconds + clockToleranceSeconds;
    return exp > tooFar ? undefined : { sub, exp, jti };
  } catch {
    return undefined;
  }
}
