import { createPurchasing } from '../../../lambda/purchasing/create-purchasing.ts';
import type { SweptPurchasing } from '../../../lambda/purchasing/create-purchasing.ts';
import type { BuyingContext } from '../../../lambda/purchasing/purchasing.ts';
import type { PurchasingPorts } from '../../../lambda/purchasing/purchasing-ports.ts';
import type { Conversation, Fate } from './script.ts';
import type { World } from './world.ts';

/** What came of a turn; `undefined` when nobody heard its answer. */
export type Heard<T> = T | undefined;

/** Serves one turn on a machine of its own, one step of the scheduler before and one after every effect. */
export async function serve<T>(
  world: World,
  conversation: Conversation,
  fate: Fate,
  work: (purchasing: SweptPurchasing, ctx: BuyingContext) => Promise<T>,
): Promise<Heard<T>> {
  for (let others = 0; fate.late && others < 15; others += 1) await world.step('not yet');
  await world.step('a request arrives');
  const turn = world.openTurn(conversation);
  const machine = startMachine(world, fate, turn.ctx.signal);
  const answer = work(createPurchasing(machine.ports), turn.ctx);
  const outcome = await Promise.race([answer.then((value) => ({ value })), machine.death]);
  const heard = outcome && !fate.unheard && turn.inTime();
  if (heard) return outcome.value;
  machine.wentUnheard();
  return undefined;
}

function startMachine(world: World, fate: Fate, deadline: AbortSignal) {
  /** What this turn was going to tell, and still had the time to. */
  const closed = new Set<string>();
  let isUnheard = false;
  const close = (id: string): void => {
    closed.add(id);
    if (isUnheard) world.history.closedUnheard.add(id);
  };
  /** What it closes from now on, it closes for nobody. */
  const wentUnheard = (): void => {
    isUnheard = true;
    for (const id of closed) world.history.closedUnheard.add(id);
  };
  let steps = 0;
  let stopped = false;
  let die = (): void => undefined;
  const death = new Promise<undefined>((resolve) => {
    die = () => {
      resolve(undefined);
    };
  });

  async function step(label: string): Promise<void> {
    await world.step(label);
    if (label === fate.stops && !stopped) await standStill();
    steps += 1;
    if (steps - 1 !== fate.diesAt) return;
    die();
    // The dead hold their leases and answer nobody.
    await new Promise(() => undefined);
  }
  /** Long enough for somebody else to serve a whole turn. */
  async function standStill(): Promise<void> {
    stopped = true;
    world.pass(world.timing.leaseLives + 1000);
    for (let others = 0; others < 40; others += 1) await world.step('stands still');
  }
  async function call<T>(name: string, effect: () => Promise<T>): Promise<T> {
    await step(`before ${name}`);
    const result = await world.traffic.busy(effect());
    await step(`after ${name}`);
    return result;
  }
  /** Every method of a port as a call that takes its time. */
  const remote = <P extends object>(port: P): P =>
    new Proxy(port, {
      get(target, name) {
        const method = Reflect.get(target, name) as unknown;
        if (typeof method !== 'function') return method;
        return (...args: unknown[]) =>
          call(String(name), () =>
            unreliably(String(name), () => Reflect.apply(method, target, args) as Promise<unknown>),
          );
      },
    });
  let lost = false;
  async function unreliably<T>(name: string, effect: () => Promise<T>): Promise<T> {
    if (lost || fate.loses?.of !== name) return effect();
    lost = true;
    const { what, of } = fate.loses;
    const { faults } = world.shop;
    const lose = (operation: typeof of, times?: number): void => {
      if (what === 'answer') faults.loseAnswers(operation, times);
      else faults.loseRequests(operation, times);
    };
    lose(of);
    const result = await effect();
    lose(of, 0);
    return result;
  }

  const { shop, quotes, ledger, leases, settings, notifications } = world.ports;
  let closesInTime = false;
  const remoteQuotes = remote({
    ...quotes,
    async move(...[quote, from, to]: Parameters<typeof quotes.move>) {
      const moved = await quotes.move(quote, from, to);
      if (moved && closesInTime) close(quote.id);
      return moved;
    },
  });
  const ports: Partial<PurchasingPorts> & typeof world.ports = {
    ...world.ports,
    shop: remote(shop),
    ...(notifications && { notifications: remote(notifications) }),
    ledger: remote(ledger),
    leases: remote(leases),
    settings: remote(settings),
    quotes: {
      ...remoteQuotes,
      move(...[quote, from, to]: Parameters<typeof quotes.move>) {
        closesInTime = to === 'closed' && !deadline.aborted;
        return remoteQuotes.move(quote, from, to);
      },
    },
    async wait(milliseconds) {
      await step('wait');
      world.pass(milliseconds);
    },
  };
  return { ports, death, wentUnheard };
}
