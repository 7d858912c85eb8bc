import { createHash } from 'node:crypto'

/** What signs, as a running Payload knows it. */
export interface Signing {
  /** Payload's own: made from the setting. */
  secret: string
  config: { custom?: object }
}

/**
 * What links in mails and seals of addresses are made with: first what new ones are made with, then what older ones may have been
 * (`PAYLOAD_SECRET_PREVIOUS`). Both as Payload makes its own secret from the setting, since mails with such links are already out.
 */
export function linkSecrets({ secret, config }: Signing): readonly [string, ...string[]] {
  const previous: unknown = Reflect.get(config.custom ?? {}, 'previousSecret')
  return typeof previous === 'string' ? [secret, asPayloadMakesIt(previous)] : [secret]
}

function asPayloadMakesIt(setting: string): string {
  return createHash('sha256').update(setting).digest('hex').slice(0, 32)
}
