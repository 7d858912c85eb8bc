import { createHmac } from 'node:crypto'

/** The bearer token of `POST /expire`, made from the installation's secret, so that there is no second secret to keep. */
export function expiryToken(secret: string): string {
  return createHmac('sha256', secret).update('expire').digest('hex')
}
