import { SkillRequestSignatureVerifier } from 'ask-sdk-express-adapter';
import type { Clock } from '../../runtime/clock.ts';
import { withDeadline } from '../../runtime/deadline.ts';
import type { HttpRequest } from '../http/exchange.ts';

/** Throws when `body` was not signed by the owner of the certificates that the headers name. */
export interface SignatureVerifier {
  verify(body: string, headers: Record<string, string>): Promise<unknown>;
}

export interface AlexaCredentialOptions {
  /** Requests for other skills are refused, however well they are signed. */
  readonly skillId: string;
  readonly clock: Clock;
  /** A new one is made every hour: it trusts the certificates that it once loaded for ever. */
  readonly createSignatureVerifier?: () => SignatureVerifier;
}

export type AlexaVerdict = 'known' | 'unsigned' | 'bad-signature' | 'stale' | 'other-skill';

/**
 * Tells whether Alexa sent this, now, to this skill: the rules of
 * https://developer.amazon.com/docs/custom-skills/host-a-custom-skill-as-a-web-service.html. Never rejects.
 */
export type VerifyAlexa = (
  headers: HttpRequest['headers'],
  body: string,
  envelope: unknown,
) => Promise<AlexaVerdict>;

const hourMs = 3_600_000;
/** The adapter waits for Amazon's certificates for as long as it takes. */
const certificatesMs = 3000;

export function createVerifyAlexa(options: AlexaCredentialOptions): VerifyAlexa {
  const {
    skillId,
    clock,
    createSignatureVerifier = () => new SkillRequestSignatureVerifier(),
  } = options;
  let verifier = createSignatureVerifier();
  let madeAt = clock().getTime();
  return async (headers, body, envelope) => {
    const now = clock().getTime();
    if (now - madeAt > hourMs) {
      verifier = createSignatureVerifier();
      madeAt = now;
    }
    const signature = one(headers['signature-256']);
    const chain = one(headers['signaturecertchainurl']);
    if (!signature || !chain) return 'unsigned';
    const url = certificateUrl(chain);
    if (url === undefined || !(await isSigned(verifier, body, signature, url))) {
      return 'bad-signature';
    }
    if (!isFresh(envelope, now)) return 'stale';
    return applicationOf(envelope) === skillId ? 'known' : 'other-skill';
  };
}

function isSigned(
  verifier: SignatureVerifier,
  body: string,
  signature: string,
  url: string,
): Promise<boolean> {
  const headers = { 'signature-256': signature, signaturecertchainurl: url };
  return withDeadline({ signalMs: certificatesMs, giveUpMs: certificatesMs }, () =>
    verifier.verify(body, headers),
  ).then(
    () => true,
    () => false,
  );
}

/** Normalised first, and handed on like that: the adapter takes ".." for part of the path. */
function certificateUrl(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined;
  const { protocol, host, pathname, username, password, href } = new URL(value);
  const isAmazons =
    protocol === 'https:' && host === 's3.amazonaws.com' && pathname.startsWith('/echo.api/');
  return isAmazons && username === '' && password === '' ? href : undefined;
}

/** 150 s both ways; skill events are delivered for up to an hour. */
function isFresh(envelope: unknown, now: number): boolean {
  const request = at(envelope, 'request');
  const timestamp = at(request, 'timestamp');
  const type = at(request, 'type');
  if (typeof timestamp !== 'string' && typeof timestamp !== 'number') return false;
  const age = now - new Date(timestamp).getTime();
  const isEvent = typeof type === 'string' && type.startsWith('AlexaSkillEvent.');
  return age >= -150_000 && age <= (isEvent ? hourMs : 150_000);
}

const applicationOf = (envelope: unknown): unknown =>
  at(at(at(at(envelope, 'context'), 'System'), 'application'), 'applicationId') ??
  at(at(at(envelope, 'session'), 'application'), 'applicationId');

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

const one = (value: string | readonly string[] | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;
