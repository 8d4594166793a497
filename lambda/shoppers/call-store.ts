/** A conversation in which somebody links an account, or has. */
export type LinkingCall = WaitingCall | LinkedCall;

export interface WaitingCall {
  readonly kind: 'waiting';
  /** A hash of the platform's id of the conversation: it says nothing of who calls. */
  readonly conversation: string;
  /** A secret: stores keep it sealed. */
  readonly deviceCode: string;
  readonly userCode: string;
  readonly verificationUri: string;
  /** Of the code; RFC 3339. */
  readonly expiresAt: string;
}

export interface LinkedCall {
  readonly kind: 'linked';
  readonly conversation: string;
  /** Of the access token, which itself is never stored. */
  readonly tokenHash: string;
  /** RFC 3339. */
  readonly linkedAt: string;
}

export interface CallStore {
  /** One consistent read by key. */
  find(conversation: string): Promise<LinkingCall | undefined>;
  /** Over what was there. Forgotten a day after the code has run out, or the call was linked. */
  save(call: LinkingCall): Promise<void>;
  /** While it waits with this code: another turn may have linked it, or asked for another code. A conditional write. */
  remove(waiting: WaitingCall): Promise<void>;
}
