/** Why the log has an event of signing in, as it stands in the log. */
const SIGN_IN_REASONS = [
  'by a link',
  'signed in',
  'wrong password',
  'wrong second factor',
  'too many second factors',
  'app set up',
  'passkey set up',
  'new recovery codes',
  'removed',
  'removed by an administrator',
] as const

export type SignInReason = (typeof SIGN_IN_REASONS)[number]

export function isSignInReason(text: string): text is SignInReason {
  return SIGN_IN_REASONS.some((reason) => reason === text)
}
