import type { Payload } from 'payload'

/**
 * The settings PAYLOAD_SECRET and, if set, PAYLOAD_SECRET_PREVIOUS, exactly as configured (`payload.secret` is a
 * derived value half as long). New seals use the first.
 */
export function sealingSecrets({ config }: Pick<Payload, 'config'>): [string, ...string[]] {
  const { previousSecret } = config.custom as { previousSecret?: string | null }
  return previousSecret ? [config.secret, previousSecret] : [config.secret]
}
