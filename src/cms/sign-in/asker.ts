import type { PayloadRequest } from 'payload'
import { browserFamily, maskedNetwork } from '@/src/domain/sign-in/masked-network'
import { clientNetwork } from '@/src/domain/subscribers/client-network'

/** Where a request comes from. `limited` is only used for rate limits and never stored; the other two are stored. */
export interface Asker {
  limited: string
  network: string
  browser: string
}

/** `src/server` sets the client's address. Without it (in tests), all clients count as one. */
export function askerOf({ headers }: Pick<PayloadRequest, 'headers'>): Asker {
  const address = headers.get('x-client-address') ?? '?'
  return {
    limited: clientNetwork(address),
    network: maskedNetwork(address),
    browser: browserFamily(headers.get('user-agent') ?? ''),
  }
}
