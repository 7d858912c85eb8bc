import { cache } from 'react'

import type { Locale } from './locales.ts'

/** The language of a request, and the Danish wall-clock time that its page is made for (`YYYY-MM-DDTHH:mm`). */
export interface RequestFacts {
  locale: Locale
  now: string
}

/** One box per request: React's `cache` gives the same one throughout a render. */
const box = cache((): { facts: RequestFacts | null } => ({ facts: null }))

/** Remembers the facts for `not-found.tsx`, to which Next hands no params. Called by the layout, which renders first. */
export function rememberRequest(facts: RequestFacts): void {
  box().facts = facts
}

/** What the layout remembered. Null outside it. */
export function rememberedRequest(): RequestFacts | null {
  return box().facts
}
