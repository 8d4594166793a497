import type { CallStore, LinkingCall } from '../../../lambda/shoppers/call-store.ts';

export function createMemoryCalls(): CallStore {
  const calls = new Map<string, LinkingCall>();
  return {
    find: (conversation) => Promise.resolve(calls.get(conversation)),
    save: (call) => Promise.resolve(void calls.set(call.conversation, call)),
    remove({ conversation, userCode }) {
      const call = calls.get(conversation);
      if (call?.kind === 'waiting' && call.userCode === userCode) calls.delete(conversation);
      return Promise.resolve();
    },
  };
}
