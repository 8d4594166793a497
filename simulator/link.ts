/**
 * Links a demo customer without the pages of a shop: `npm run -s link -- --persona regular --channel google` prints an access
 * token that the skill then knows, in the form in which an authorization server answers.
 */
import { parseArgs } from 'node:util';
import { differenceInSeconds } from 'date-fns';
import { systemClock } from '../lambda/runtime/clock.ts';
import { oneOf, orUsage, runCommand } from './command-line/usage.ts';
import { linkDemoCustomer, newToken } from './link-demo-customer.ts';
import { openKeptDatabase } from './world/kept-data.ts';
import { customers } from './world/personas.ts';
import { openStores } from './world/skill.ts';

await runCommand(link);

async function link(): Promise<void> {
  const { channel, persona } = readOptions();
  const database = await openKeptDatabase();
  try {
    const stores = openStores(database.endpoint);
    const token = newToken();
    const now = systemClock();
    const wish = { persona, client: channel, token };
    const { expiresAt } = await linkDemoCustomer(stores.accounts, wish, now);
    stores.close();
    const answer = {
      access_token: token,
      token_type: 'bearer',
      expires_in: differenceInSeconds(expiresAt, now),
    };
    console.log(JSON.stringify(answer));
  } finally {
    await database.stop();
  }
}

function readOptions() {
  const { values } = orUsage(() =>
    parseArgs({
      options: {
        channel: { type: 'string', default: 'google' },
        persona: { type: 'string', default: 'regular' },
        json: { type: 'boolean', default: true },
      },
    }),
  );
  return {
    channel: oneOf('channel', ['alexa', 'google'], values.channel),
    persona: oneOf('persona', customers, values.persona),
  };
}
