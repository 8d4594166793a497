import type { Reply } from '../lambda/conversation/reply.ts';
import type { Logger } from '../lambda/runtime/logger.ts';
import type { DeviceCode } from '../lambda/shoppers/device-grant.ts';
import { UsageError } from './command-line/usage.ts';
import { openDeviceAccount, sendsTokens } from './device-account.ts';
import { loadAgent, loadAlexaModel } from './load-models.ts';
import { createAlexaDevice } from './platforms/alexa/alexa-device.ts';
import { startServiceApi, type ServiceApi } from './platforms/alexa/service-api.ts';
import type { AlexaDeviceKind } from './platforms/alexa/write-request.ts';
import { createDialogflow } from './platforms/google/dialogflow-agent.ts';
import type { Integration } from './platforms/google/write-request.ts';
import type {
  Platform,
  PlatformTurn,
  Situation,
  VerificationAnswer,
  Voice,
  Voices,
} from './platforms/platform.ts';
import { revokeToken } from './revoke-token.ts';
import type { Fault } from './world/faults.ts';
import { issuerAt } from './world/linking-settings.ts';
import type { Customer, Persona } from './world/personas.ts';
import type { RecordedCall } from './world/record-calls.ts';
import type { Scene } from './world/scene.ts';
import type { ShopBooks } from './world/shop-books.ts';
import { createSkill, type Skill } from './world/skill.ts';

export interface SimulationOptions {
  readonly channel: 'alexa' | 'google';
  readonly locale: string;
  readonly persona: Persona;
  readonly device: AlexaDeviceKind;
  readonly integration: Integration;
  readonly fault: Fault | undefined;
  /** Links the device's account and resolves to its token; the demo customer's, past all pages, where none is given. */
  readonly linkAccount?: () => Promise<string>;
  /** Whether Alexa's PIN may stand in for the voice code. */
  readonly platformPin?: boolean;
  /** Told what the core decided, before it becomes a platform's answer. */
  readonly onReply?: (reply: Reply) => void;
  /** Told what the platform is sent: the whole answer, with what it keeps of the session. */
  readonly onAnswer?: (answer: unknown) => void;
}

/** A turn with what the skill did for it. */
export interface SimulatedTurn extends PlatformTurn {
  /** The core's name; null when the skill did not get that far. */
  readonly intent: string | null;
  readonly calls: readonly RecordedCall[];
  readonly ms: number;
}

/** One shopper in front of one device, and the shop behind it. What her platform cannot do is a UsageError. */
export interface Simulation {
  /** Of a shopper who has one: nobody can look it up. */
  readonly voiceCode: string | undefined;
  say(text: string): Promise<SimulatedTurn>;
  launch(): Promise<SimulatedTurn>;
  leave(): void;
  /** From now on the device sends its account's token. */
  link(): Promise<void>;
  /** From now on it sends none. */
  unlink(): void;
  /** The shopper takes the skill off her account. */
  disable(): Promise<void>;
  /** The shopper, or another one, types a code on her phone and agrees; the one that was said last where none is given. */
  enterCode(entry: { readonly code?: string; readonly persona?: Customer }): Promise<void>;
  speakAs(voice: Voice): void;
  verify(answer: VerificationAnswer): Promise<SimulatedTurn>;
  /** What was ordered since then; all of it where nothing is said. */
  readBooks(since?: Date): Promise<ShopBooks>;
  stop(): Promise<void>;
}

/** The household stands in Chicago, near the shop's first store. */
const household = { timeZone: 'America/Chicago', postalCode: '60625', countryCode: 'US' };

export async function startSimulation(
  scene: Scene,
  options: SimulationOptions,
  logger: Logger,
): Promise<Simulation> {
  const serviceApi = await startServiceApi(household);
  const account = await openDeviceAccount(scene, options);
  const shopFault = await scene.breakShop(options.fault);
  const turn: { calls: RecordedCall[]; intent: string | null } = { calls: [], intent: null };
  let said: DeviceCode | undefined;
  const stores = await scene.storesUnder(options.fault);
  const skill = createSkill({
    scene,
    stores,
    isCold: options.fault !== undefined,
    alexaApi: serviceApi.origin,
    logger,
    onCall: (call) => turn.calls.push(call),
    onTurn: ({ intent }) => (turn.intent = intent.kind),
    onCode: (code) => (said = code),
    ...(options.onReply && { onReply: options.onReply }),
    ...(options.platformPin && { platformPin: true }),
  });
  if (options.fault === undefined) await skill.warmUp();
  const platform = createPlatform(scene, options, skill, serviceApi, {
    persona: options.persona,
    accessToken: () => account.token(),
    locale: options.locale,
    timeZone: household.timeZone,
    clock: scene.clock,
  });
  // It was linked before anybody speaks: the platform has told so, and knows whom to tell of the end of it.
  if (account.token() !== undefined && options.fault === undefined) await platform.tellLinked();

  async function timed(take: () => Promise<PlatformTurn>): Promise<SimulatedTurn> {
    turn.calls = [];
    turn.intent = null;
    const startedAt = performance.now();
    const { heard, platformIntent, ...rest } = await take();
    const ms = Math.round(performance.now() - startedAt);
    return { heard, intent: turn.intent, platformIntent, ...rest, calls: [...turn.calls], ms };
  }

  return {
    voiceCode: account.voiceCode,
    say: (text) => timed(() => platform.hear(text)),
    launch: () => timed(() => platform.launch()),
    leave: () => {
      platform.leave();
    },
    async link() {
      if (!sendsTokens(options)) {
        throw new UsageError(
          `${options.integration} sends no account: !enter the code that is said`,
        );
      }
      await account.link();
      await platform.tellLinked();
    },
    unlink: () => {
      account.unlink();
    },
    async disable() {
      await platform.disable();
      account.unlink();
      platform.leave();
    },
    async enterCode({ code = said?.userCode, persona = account.owner }) {
      if (code === undefined) throw new UsageError('no code was said yet');
      if (scene.server === undefined) throw new UsageError(noServer);
      const { enterCode } = await import('./phone/enter-code.ts');
      await enterCode(issuerAt(scene.server), code, persona);
      account.belongsTo(persona);
    },
    speakAs: (voice) => {
      voicesOf(platform).speakAs(voice);
    },
    verify: (answer) => timed(() => voicesOf(platform).verify(answer)),
    readBooks: (since) => shopFault.whileRepaired(() => scene.readBooks(account.customer(), since)),
    async stop() {
      if (stores !== scene.stores) stores.close();
      await Promise.all([serviceApi.stop(), shopFault.repair()]);
    },
  };
}

const noServer =
  'no authorization server runs that would know a code: npm start runs one, and --integration telephony';

function voicesOf({ voices }: Platform): Voices {
  if (voices) return voices;
  throw new UsageError('Google cannot tell voices apart: that is for --channel alexa');
}

function createPlatform(
  scene: Scene,
  { channel, locale, device, integration, onAnswer }: SimulationOptions,
  skill: Skill,
  { origin }: ServiceApi,
  situation: Situation,
): Platform {
  switch (channel) {
    case 'alexa':
      return createAlexaDevice({
        model: loadAlexaModel(locale),
        situation,
        device: { kind: device, apiEndpoint: origin },
        invoke: async (request) => {
          const answer = await skill.alexa.invoke(request);
          onAnswer?.(answer);
          return answer;
        },
      });
    case 'google':
      return createDialogflow({
        agent: loadAgent(locale),
        situation,
        integration,
        revoke: (token) => revokeToken(scene, skill.forget, token),
        post: async (body) => {
          const { status, body: answer } = await skill.google({ body });
          if (status !== 200) throw new Error(`the webhook answers ${String(status)}`);
          onAnswer?.(answer);
          return answer;
        },
      });
  }
}
