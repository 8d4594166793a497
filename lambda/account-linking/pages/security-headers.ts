import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';
import { styleHash } from './layout.ts';

export type SecurityHeaders = (
  request: IncomingMessage,
  response: ServerResponse,
  /** Origins to which this page's forms may lead besides. */
  more?: readonly string[],
) => Promise<void>;

/**
 * Nothing runs, nothing is loaded, nobody frames the pages. A form's answer may lead back to a platform: browsers hold
 * redirects after a form, too, against form-action.
 */
export function createSecurityHeaders(
  issuer: string,
  platforms: readonly string[],
): SecurityHeaders {
  const isSecure = new URL(issuer).protocol === 'https:';
  const addHeadersFor = (origins: readonly string[]) =>
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          styleSrc: [styleHash],
          formAction: ["'self'", ...new Set(origins)],
          frameAncestors: ["'none'"],
          baseUri: ["'none'"],
        },
      },
      strictTransportSecurity: isSecure,
      xFrameOptions: { action: 'deny' },
    });
  const addUsual = addHeadersFor(platforms);
  return (request, response, more = []) =>
    new Promise((resolve, reject) => {
      const addHeaders = more.length > 0 ? addHeadersFor([...platforms, ...more]) : addUsual;
      addHeaders(request, response, (error?: unknown) => {
        if (error instanceof Error) reject(error);
        else resolve();
      });
    });
}
