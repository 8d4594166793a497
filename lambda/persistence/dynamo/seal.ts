import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** 32 bytes each: the first seals, all of them open, so that a key can be replaced while its rows live. */
export type SealingKeys = readonly [Buffer, ...Buffer[]];

export interface Seal {
  /** `about` is bound to the sealed text: moved to another row, it does not open. */
  close(text: string, about: string): string;
  open(sealed: string, about: string): string;
}

/** AES-256-GCM, a new nonce for each text: nonce, tag and cipher text in base64url. */
export function createSeal(keys: SealingKeys): Seal {
  return {
    close(text, about) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', keys[0], nonce).setAAD(Buffer.from(about));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open(sealed, about) {
      const bytes = Buffer.from(sealed, 'base64url');
      for (const key of keys) {
        const text = tryKey(key, bytes, about);
        if (text !== undefined) return text;
      }
      throw new TypeError('a sealed row opens with none of the keys');
    },
  };
}

const nonceBytes = 12;
const tagBytes = 16;

function tryKey(key: Buffer, bytes: Buffer, about: string): string | undefined {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  })
    .setAAD(Buffer.from(about))
    .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
  const text = decipher.update(bytes.subarray(nonceBytes + tagBytes));
  try {
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}
