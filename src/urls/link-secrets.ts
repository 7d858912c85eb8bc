import { createHash } from 'node:crypto'

/** The source of the signing secrets: a running Payload instance. */
export interface Signing {
  /** Payload's own secret, derived from the setting. */
  secret: string
  config: { custom?: object }
}

/**
 * Returns the secrets for links in mails and seals of addresses: the current one first, which is used for new ones,
 * then the previous one (`PAYLOAD_SECRET_PREVIOUS`) for older ones. Both are derived from the setting as Payload does
 * it, because mails with such links have already been sent.
 */
export function linkSecrets({ secret, config }: Signing): readonly [string, ...string[]] {
  const previous: unknown = Reflect.get(config.custom ?? {}, 'previousSecret')
  return typeof previous === 'string' ? [secret, asPayloadMakesIt(previous)] : [secret]
}

function asPayloadMakesIt(setting: string): string {
  return createHash('sha256').update(setting).digest('hex').slice(0, 32)
}
