import type { Scheduler } from 'fast-check';
import { createPurchasing } from '../../../lambda/purchasing/create-purchasing.ts';
import type {
  ApprovalOutcome,
  BuyingContext,
  SettledAttempt,
} from '../../../lambda/purchasing/purchasing.ts';
import type { PurchasingPorts } from '../../../lambda/purchasing/purchasing-ports.ts';
import type { Quote } from '../../../lambda/purchasing/quote.ts';
import { defaultTiming } from '../../../lambda/purchasing/timing.ts';
import type { ShopperId } from '../../../lambda/shoppers/shopper.ts';
import { createFakeShop } from '../../fakes/shop/create-fake-shop.ts';
import { keepBooks } from './books.ts';
import type { Conversation, Script } from './script.ts';
import type { Traffic } from './traffic.ts';
import type { Guards } from './weakened.ts';

/** Alexa's eight seconds less the time to answer; after those nobody listens. */
const signalAfter = 6500;
const heardWithin = 7500;

export interface WorldOptions {
  readonly scheduler: Scheduler;
  readonly traffic: Traffic;
  readonly guards: Guards;
  readonly shopper: ShopperId;
  readonly customer: Script['customer'];
  /** Whether the shop mails receipts. */
  readonly mails: boolean;
}

export interface Answered {
  readonly quote: Quote;
  readonly outcome: ApprovalOutcome;
  /** Nobody heard the first answer, and the yes was said once more when all was over. */
  readonly again?: true;
}

/** What was said to whom, for the judge. */
export interface History {
  readonly yeses: Map<string, Quote>;
  /** Quotes with a yes that got no answer. */
  readonly unanswered: Set<string>;
  readonly answers: Answered[];
  readonly reports: SettledAttempt[];
  /** Quotes of which a no was told that nothing was ordered. */
  readonly denied: Set<string>;
  /** Quotes that a turn closed whose answer never came. */
  readonly closedUnheard: Set<string>;
}

/** One shopper, two devices, a shop, and machines that share nothing but the stores. */
export function openWorld(options: WorldOptions) {
  const { scheduler, traffic, guards, shopper, customer, mails } = options;
  let now = new Date('2026-11-21T18:00:00.000Z');
  let count = 0;
  const clock = () => now;
  const ids = () => `${shopper}-${String((count += 1))}`;
  const shop = createFakeShop({ clock });
  const books = keepBooks(shop, guards, customer);
  const turns: { readonly until: number; readonly end: AbortController }[] = [];
  const pass = (milliseconds: number): void => {
    now = new Date(now.getTime() + milliseconds);
    for (const turn of turns) if (turn.until <= now.getTime()) turn.end.abort();
  };
  const wait = (milliseconds: number): Promise<void> => {
    pass(milliseconds);
    return Promise.resolve();
  };
  // Few and long polls: the same waiting in fewer steps.
  const timing = { ...defaultTiming, leasePoll: 1250 };
  const ports: Partial<PurchasingPorts> & typeof books.ports = {
    ...books.ports,
    ...(mails && { notifications: shop }),
    clock,
    ids,
    wait,
    timing,
  };
  const history: History = {
    yeses: new Map(),
    unanswered: new Set(),
    answers: [],
    reports: [],
    denied: new Set(),
    closedUnheard: new Set(),
  };

  return {
    shop,
    books,
    history,
    ports,
    timing,
    shopper,
    customer,
    traffic,
    clock,
    ids,
    pass,
    /** What each device read out last. */
    heard: new Map<Conversation | 'later', Quote>(),
    /** Without scheduler and mishap: nobody else holds a lease, and nothing takes too long. */
    purchasing: createPurchasing({ ...ports, wait: untilDone }),
    step: (label: string): Promise<void> => scheduler.schedule(Promise.resolve(), label),
    waitFor: <T>(work: Promise<T>): Promise<T> => scheduler.waitFor(work),
    /** `inTime`: whether an answer that comes now is still waited for. */
    openTurn(conversation: Conversation | 'later'): { ctx: BuyingContext; inTime(): boolean } {
      const startedAt = now.getTime();
      const end = new AbortController();
      turns.push({ until: startedAt + signalAfter, end });
      return {
        ctx: {
          shopper,
          customer,
          conversationId: conversation,
          by: { speaker: 'unknown', pays: true, verifiesSpeakers: false },
          at: now,
          locale: 'en-US',
          signal: end.signal,
          requestId: ids(),
        },
        inTime: () => now.getTime() - startedAt < heardWithin,
      };
    },
  };
}

export type World = ReturnType<typeof openWorld>;

const untilDone: PurchasingPorts['wait'] = (_, signal) =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
