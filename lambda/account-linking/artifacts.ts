/** A session, code, token or grant, as the authorization server hands it over to be kept. */
export interface Artifact {
  readonly kind: string;
  /** Often a secret that opens something: stores keep its SHA-256, and the payload sealed. */
  readonly id: string;
  readonly payload: ArtifactPayload;
  /** The consent that it belongs to, and with which it ends. */
  readonly grant?: string;
  /** Another id to find it by: a session's, or the code that somebody types. */
  readonly alias?: string;
  readonly expiresAt: Date;
}

export type ArtifactPayload = Readonly<Record<string, unknown>>;

/** What stands behind an id, and whether it was used up: `spent` once what it was exchanged for was handed out. */
export interface KeptArtifact {
  readonly payload: ArtifactPayload;
  readonly spent: boolean;
}

export interface ArtifactStore {
  /** Over what was there under the same id. Known as a member of its grant before it can be found. */
  save(artifact: Artifact): Promise<void>;
  /** Consistent. What has expired is not found, because stores delete late. */
  find(kind: string, id: string, at: Date): Promise<KeptArtifact | undefined>;
  findByAlias(kind: string, alias: string, at: Date): Promise<KeptArtifact | undefined>;
  /** True for one of any number of callers, ever; a conditional write. */
  claim(kind: string, id: string): Promise<boolean>;
  /** After a claim: what it was exchanged for has been handed out. */
  spend(kind: string, id: string): Promise<void>;
  remove(kind: string, id: string): Promise<void>;
}
