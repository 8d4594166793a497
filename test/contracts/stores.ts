import type { Stores } from '../../lambda/persistence/stores.ts';
import { leaseStoreContract } from './lease-store.ts';
import { ledgerContract } from './ledger-store.ts';
import { quoteStoreContract } from './quote-store.ts';
import { linkedAccountContract, shopperStoreContract } from './shopper-stores.ts';
import { forgettingContract, platformUserContract, wishStoreContract } from './visit-stores.ts';
import { voiceSettingsContract } from './voice-settings.ts';

/** Everything an adapter for the skill's own state owes. */
export function storesContract(name: string, open: () => Stores): void {
  quoteStoreContract(name, () => open().quotes);
  ledgerContract(name, () => open().ledger);
  leaseStoreContract(name, () => open().leases);
  linkedAccountContract(name, () => open().accounts);
  shopperStoreContract(name, () => open().shoppers);
  voiceSettingsContract(name, () => open().settings);
  wishStoreContract(name, () => open().wishes);
  platformUserContract(name, () => open().users);
  forgettingContract(name, () => open().forgettings);
}
