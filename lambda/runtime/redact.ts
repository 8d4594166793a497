/**
 * A JSON replacer that keeps secrets and people out of the logs: by the name of a field and by the look of a value.
 * One function over every value, because lists of paths miss what moves.
 */
export function redact(key: string, value: unknown): unknown {
  if (privateKey.test(key) && isFilled(value)) return redacted;
  return typeof value === 'string' ? withoutSecrets(value) : value;
}

export const redacted = '[redacted]';

const privateKey =
  /token|secret|passw|passcode|pin$|authori[sz]ation|cookie|credential|api-?key|e-?mail|phone|telephone|street|address(?!Country)|postal|firstname|lastname|fullname|given|family|user-?id|person-?id|device-?id|latitude|longitude|heard|utterance|says$/i;

const secrets: readonly RegExp[] = [
  // JSON Web Tokens
  /eyJ[\w-]{5,}\.[\w-]+\.[\w-]*/g,
  // Amazon's own tokens, and its ids of accounts, people and devices
  /\bAt[a-z]{1,2}\|[\w.+/=|-]+/g,
  /\bamzn1\.(?:ask\.(?:account|person|device)|account|application-oa2-client)\.[\w.-]+/g,
  /\b(?:Bearer|Basic)\s+[\w.~+/=|-]+/gi,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  // Card numbers, however they are grouped
  /\b(?:\d[ -]?){12,18}\d\b/g,
  // Long opaque strings; a plain hexadecimal one is a hash, which stays useful and says nothing
  /\b(?![\da-f-]+\b)(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{32,}\b/g,
];

const withoutSecrets = (text: string): string =>
  secrets.reduce((cleaned, secret) => cleaned.replace(secret, redacted), text);

const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== null && typeof value !== 'boolean';
