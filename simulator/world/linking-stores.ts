import { createLinkingStores } from '../../lambda/persistence/dynamo/create-linking-stores.ts';
import type { LinkingStores } from '../../lambda/persistence/linking-stores.ts';
import { embeddedOptions } from '../database/embedded-options.ts';
import { linkingSettings } from './linking-settings.ts';

/** What the authorization server keeps in the database at that endpoint. */
export const openLinkingStores = (endpoint: string): LinkingStores =>
  createLinkingStores({
    ...embeddedOptions(endpoint),
    sealingKeys: linkingSettings('').sealingKeys,
  });
