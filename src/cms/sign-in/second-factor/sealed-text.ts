import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

const ALGORITHM = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16

/** Encrypts what must be read again, with the installation's secret: the database alone does not give it away. */
export function sealText(payload: Payload, text: string): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(ALGORITHM, keyFrom(settingsOf(payload)[0] ?? ''), iv)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** What was encrypted with this secret or the one before; null: with neither. */
export function openSealed(payload: Payload, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url')
  const [iv, tag, text] = [bytes.subarray(0, IV_BYTES), bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES), bytes.subarray(IV_BYTES + TAG_BYTES)]
  for (const setting of settingsOf(payload)) {
    try {
      const decipher = createDecipheriv(ALGORITHM, keyFrom(setting), iv).setAuthTag(tag)
      return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8')
    } catch {
      // Made with the other one, or with none of ours.
    }
  }
  return null
}

/** The settings themselves: what Payload makes of them is half as long. */
function settingsOf({ config }: Payload): string[] {
  const { previousSecret } = config.custom as { previousSecret?: string | null }
  return previousSecret ? [config.secret, previousSecret] : [config.secret]
}

function keyFrom(setting: string): Buffer {
  return Buffer.from(hkdfSync('sha256', setting, '', 'second factor', 32))
}
