import type { LinkedAccount, LinkedAccountStore } from '../../../lambda/shoppers/linked-account.ts';

export function createMemoryAccounts(): LinkedAccountStore {
  const accounts = new Map<string, LinkedAccount>();
  return {
    find: (tokenHash) => Promise.resolve(accounts.get(tokenHash)),
    save: (account) => Promise.resolve(void accounts.set(account.tokenHash, account)),
    remove: (tokenHash) => Promise.resolve(void accounts.delete(tokenHash)),
  };
}
