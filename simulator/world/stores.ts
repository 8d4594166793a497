import { createLinkingStores } from '../../lambda/persistence/dynamo/create-linking-stores.ts';
import { createStores } from '../../lambda/persistence/dynamo/create-stores.ts';
import type { LinkingStores } from '../../lambda/persistence/linking-stores.ts';
import type { Stores } from '../../lambda/persistence/stores.ts';
import { embeddedOptions } from '../database/embedded-options.ts';
import { linkingSettings } from './linking-settings.ts';

/** What the skill keeps in the database at that endpoint. */
export const openStores = (endpoint: string): Stores => createStores(embeddedOptions(endpoint));

/** What the authorization server keeps in the database at that endpoint. */
export const openLinkingStores = (endpoint: string): LinkingStores =>
  createLinkingStores({
    ...embeddedOptions(endpoint),
    sealingKeys: linkingSettings('').sealingKeys,
  });
