import type { AlexaApi } from './alexa-api.ts';
import type { AlexaRequest } from './read-request.ts';
import { toSsml } from './ssml.ts';

/** From here on silence is felt; a word in between does not extend Alexa's 8 seconds. */
const silenceMs = 1500;

/**
 * Has Alexa say a word when the answer takes long. Call the returned function as soon as there is an answer:
 * no word comes after it.
 */
export function startProgressiveResponse(
  request: AlexaRequest,
  api: AlexaApi | undefined,
  words: () => Promise<string>,
): () => void {
  const { id } = request;
  if (!api || !id) return () => undefined;
  const answered = new AbortController();
  const speak = async () => {
    const speech = toSsml(await words());
    const directive = { type: 'VoicePlayer.Speak', speech };
    await api.post('/v1/directives', { header: { requestId: id }, directive }, answered.signal);
  };
  const timer = setTimeout(() => {
    speak().catch(() => undefined);
  }, silenceMs);
  return () => {
    clearTimeout(timer);
    answered.abort();
  };
}
