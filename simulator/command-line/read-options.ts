import { parseArgs } from 'node:util';
import { localesOf } from '../load-models.ts';
import type { SimulationOptions } from '../simulation.ts';
import { faults } from '../world/faults.ts';
import { personas } from '../world/personas.ts';
import { oneOf, orUsage, UsageError } from './usage.ts';

export interface CommandOptions extends SimulationOptions {
  readonly json: boolean;
  readonly fresh: boolean;
  readonly platformPin: boolean;
  readonly now: string | undefined;
  /** Recorded requests to be sent instead of a conversation. */
  readonly requests: readonly string[];
}

const known = {
  channel: { type: 'string', default: 'alexa' },
  locale: { type: 'string', default: 'en-US' },
  persona: { type: 'string', default: 'regular' },
  device: { type: 'string', default: 'speaker' },
  integration: { type: 'string' },
  fault: { type: 'string' },
  now: { type: 'string' },
  json: { type: 'boolean', default: false },
  fresh: { type: 'boolean', default: false },
  'platform-pin': { type: 'boolean', default: false },
  request: { type: 'string', multiple: true, default: [] as string[] },
} as const;

/** Throws a UsageError. */
export function readOptions(args: readonly string[]): CommandOptions {
  const { values, positionals } = orUsage(() =>
    parseArgs({ args: [...args], options: known, allowPositionals: true }),
  );
  if (positionals.length > 0 && values.request.length === 0) {
    throw new UsageError(`"${positionals.join(' ')}" belongs to no option`);
  }
  const channel = oneOf('channel', ['alexa', 'google'] as const, values.channel);
  const integrations = ['telephony', 'messenger'] as const;
  if (values.integration !== undefined && channel !== 'google') {
    throw new UsageError('--integration is for --channel google');
  }
  return {
    channel,
    locale: oneOf('locale', localesOf(channel), values.locale),
    persona: oneOf('persona', personas, values.persona),
    device: oneOf('device', ['speaker', 'screen', 'phone'] as const, values.device),
    integration:
      values.integration === undefined
        ? 'detectIntent'
        : oneOf('integration', integrations, values.integration),
    fault: values.fault === undefined ? undefined : oneOf('fault', faults, values.fault),
    now: values.now === undefined ? undefined : instant(values.now),
    json: values.json,
    fresh: values.fresh,
    platformPin: values['platform-pin'],
    requests: [...values.request, ...positionals],
  };
}

function instant(value: string): string {
  const isIso = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.test(value);
  const at = new Date(value);
  if (isIso && !Number.isNaN(at.getTime())) return at.toISOString();
  throw new UsageError(`--now is an instant like 2026-11-26T09:00:00-06:00; not "${value}"`);
}
