import { withDeadline } from '../../runtime/deadline.ts';
import { errorFields } from '../../runtime/error-fields.ts';
import type { AlexaRequest } from './read-request.ts';
import type { AlexaSkillPorts } from './skill.ts';
import { readSkillEvent } from './skill-event.ts';

type EventPorts = Pick<AlexaSkillPorts, 'onEvent' | 'clock' | 'logger'>;

/** Alexa gives up after 8 s, for events as for what was said. */
const patienceMs = 7200;

/** Nobody waits for what comes of an event: a failure is for the log alone, without words that could hold the event's token. */
export async function tellEvent(request: AlexaRequest, ports: EventPorts): Promise<void> {
  const { onEvent, clock, logger } = ports;
  const event = readSkillEvent(request, clock());
  if (!event || !onEvent) return;
  try {
    await withDeadline({ signalMs: patienceMs, giveUpMs: patienceMs }, () => onEvent(event));
  } catch (error) {
    const { error: name, code } = errorFields(error);
    logger.error('alexa.event-failed', {
      type: request.type,
      requestId: request.id,
      error: name,
      code,
    });
  }
}
