/** actions-on-google would check sign-in tokens of Assistant users with it; no such token is ever sent any more. */
export class OAuth2Client {
  verifyIdToken(): never {
    throw new Error('Google sign-in is not part of this bundle');
  }
}
