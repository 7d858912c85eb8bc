import type { PayloadRequest } from 'payload'
import { browserFamily, whence } from '@/src/domain/sign-in/whence'
import { clientNetwork } from '@/src/domain/subscribers/client-network'

/** From where somebody asks. `limited` is for counting and is never kept; the others are. */
export interface Asker {
  limited: string
  network: string
  browser: string
}

/** `src/server` says who asks; without it in front (tests), all are one. */
export function askerOf({ headers }: Pick<PayloadRequest, 'headers'>): Asker {
  const address = headers.get('x-client-address') ?? '?'
  return {
    limited: clientNetwork(address),
    network: whence(address),
    browser: browserFamily(headers.get('user-agent') ?? ''),
  }
}
