import type { Refusal } from '../refuse.ts'
import { label } from '@/src/i18n/admin/words'

interface FactsData {
  ages?: { from?: number | null; to?: number | null } | null
  price?: { kind?: string | null; dkk?: number | null } | null
  zones?: unknown[] | null
  afdelinger?: unknown[] | null
  everywhere?: boolean | null
}

/**
 * Rules shared by offers and events: the age range must not be reversed, and a price of kind "amount" needs an amount.
 */
export function checkFacts(data: FactsData): Refusal[] {
  const { from, to } = data.ages ?? {}
  const refusals: Refusal[] = []
  if (from != null && to != null && to < from) {
    refusals.push({
      path: 'ages.to',
      message: label('The highest age ({{to}}) is below the lowest ({{from}}).', { to, from }),
    })
  }
  if (data.price?.kind === 'amount' && data.price.dkk == null) {
    refusals.push({ path: 'price.dkk', message: label('Write the amount in DKK.') })
  }
  return refusals
}
