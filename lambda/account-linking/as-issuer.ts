import type { IncomingMessage } from 'node:http';

/** A request as a server before us may hand it on: express keeps here what was asked for. */
type Forwarded = IncomingMessage & { originalUrl?: string };

/**
 * The issuer decides every address that is written, whatever names and stages the hosts before us have: a request is
 * told from where it came by nobody but us. Its path may come with the issuer's path, with the end of it that a stage
 * leaves, or without.
 */
export function asIssuer(issuer: string): (request: IncomingMessage) => void {
  const { host, protocol, pathname } = new URL(issuer);
  const mount = pathname.replace(/\/$/, '');
  const prefixes = endsOf(mount);
  return (request: Forwarded) => {
    request.headers.host = host;
    request.headers['x-forwarded-host'] = host;
    request.headers['x-forwarded-proto'] = protocol.replace(':', '');
    // RFC 8414 puts the issuer's path behind the well-known one; a router may have taken all of that away.
    const given = request.originalUrl ?? request.url ?? '/';
    const asked = given === wellKnown + mount ? wellKnown : given;
    const prefix = prefixes.find((one) => asked === one || /^[/?]/.test(after(asked, one)));
    const path = prefix === undefined ? asked : after(asked, prefix);
    request.url = asLookedAt(path.startsWith('/') ? path : `/${path}`);
    request.originalUrl = mount + request.url;
  };
}

/** The library finds these in capitals and with a slash behind, too: whoever looks at a path before it has to see the same. */
const asLookedAt = (path: string): string =>
  path.replace(/^\/(auth|device|token|token\/revocation)\/?(?=\?|$)/i, (found) =>
    found.toLowerCase().replace(/\/$/, ''),
  );

const wellKnown = '/.well-known/oauth-authorization-server';

/** "/prod/link" and "/link": the longest first. */
function endsOf(mount: string): readonly string[] {
  const parts = mount.split('/').filter((part) => part !== '');
  return parts.map((_, at) => `/${parts.slice(at).join('/')}`);
}

const after = (path: string, prefix: string): string =>
  path.startsWith(prefix) ? path.slice(prefix.length) : '';
