import type { Payload } from 'payload'

/** The settings PAYLOAD_SECRET and PAYLOAD_SECRET_PREVIOUS, if any, as they were set: what Payload makes of one is half as long. What is sealed now is sealed with the first. */
export function sealingSecrets({ config }: Pick<Payload, 'config'>): [string, ...string[]] {
  const { previousSecret } = config.custom as { previousSecret?: string | null }
  return previousSecret ? [config.secret, previousSecret] : [config.secret]
}
