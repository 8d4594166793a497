import type { Request, RequestEnvelope } from 'ask-sdk-model';
import { mayBeAnswered } from './may-be-answered.ts';
import type { AlexaRequest } from './read-request.ts';

/**
 * The least that the SDK must find in an envelope so as not to throw. It never sees the original: the SDK believes its own
 * types, and most requests break them.
 */
export const toEnvelope = (request: AlexaRequest): RequestEnvelope => ({
  version: '1.0',
  context: {
    System: {
      application: { applicationId: request.applicationId ?? '' },
      user: { userId: request.userId ?? '' },
      apiEndpoint: '',
    },
  },
  request: { type: request.type } as Request,
  // Without a session the SDK sends no attributes back: an answer nobody hears shall hold none.
  ...(mayBeAnswered(request) && {
    session: {
      new: false,
      sessionId: request.session?.id ?? '',
      user: { userId: request.userId ?? '' },
      application: { applicationId: request.applicationId ?? '' },
    },
  }),
});
