/** A code that a voice can say, and what to ask with whether it was approved (RFC 8628). */
export interface DeviceCode {
  /** A secret: whoever holds it gets the token. */
  readonly deviceCode: string;
  /** Digits in groups. */
  readonly userCode: string;
  /** Where the shopper types it. */
  readonly verificationUri: string;
  /** RFC 3339. */
  readonly expiresAt: string;
}

export type DevicePoll =
  | { readonly kind: 'linked'; readonly token: string }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused' }
  /** Too late, or exchanged before: nothing will come of it any more. */
  | { readonly kind: 'expired' }
  | { readonly kind: 'away' };

/** The authorization server, as a channel without linking of its own sees it. Never rejects. */
export interface DeviceGrant {
  /** `undefined`: the server is away. */
  begin(at: Date, signal: AbortSignal): Promise<DeviceCode | undefined>;
  /** Whether the shopper has approved. Says `linked` once for each code. */
  poll(deviceCode: string, signal: AbortSignal): Promise<DevicePoll>;
}
