import config from '@payload-config'
import { cookies } from 'next/headers'
import { getPayload } from 'payload'
import { cache } from 'react'
import { pendingWish } from '@/src/content/pending-wish'
import { idOf } from '@/src/content/relations'
import type { Locale } from '@/src/i18n/locales'
import { isLanguage } from '@/src/plans/languages'
import { type FormAnswer, SIGN_UP_PROBLEMS } from '@/src/urls/form-answers'
import { linkSecrets } from '@/src/urls/link-secrets'
import { type LinkPurpose, subscriberOf } from '@/src/urls/subscriber-token'
import { placeChoice } from './place'
import { loadReferences } from './references'
import type { SubscribeView, SubscriptionView } from './view-models'

/** The subscription form, with the values just submitted and what was wrong with them. */
export async function loadSubscribeForm(locale: Locale, answer: FormAnswer | null): Promise<SubscribeView> {
  const [references, typed] = await Promise.all([loadReferences(locale), cookies()])
  return {
    place: placeChoice(references, typed.get('sted')?.value ?? 'alle'),
    email: typed.get('email')?.value ?? '',
    language: locale,
    problem: SIGN_UP_PROBLEMS.find((problem) => problem === answer) ?? null,
  }
}

/**
 * Whether a link carries our valid signature for this purpose, whoever it belongs to. Mail programs sometimes truncate
 * long links.
 */
export async function isOurLink(purpose: LinkPurpose, token: string): Promise<boolean> {
  return subscriberOf(linkSecrets(await getPayload({ config })), purpose, token) !== null
}

/**
 * The subscription that a link in a mail belongs to. Returns null if the link is not ours, is for another purpose, has
 * nothing left to confirm, or if its person has been deleted. Memoised per request.
 */
export const loadSubscription = cache(
  async (locale: Locale, purpose: LinkPurpose, token: string): Promise<SubscriptionView | null> => {
    const payload = await getPayload({ config })
    const id = subscriberOf(linkSecrets(payload), purpose, token)
    if (id === null) return null
    const [references, subscriber] = await Promise.all([
      loadReferences(locale),
      // The link belongs to the person, and the page shows no address.
      payload.findByID({ collection: 'subscribers', id, overrideAccess: true, depth: 0, disableErrors: true }),
    ])
    if (subscriber === null) return null
    // Whoever reloads after pressing the button sees the result of it. Whoever has unsubscribed since is not told that
    // they get the newsletter.
    if (purpose === 'confirm' && subscriber.state !== 'confirmed' && pendingWish(subscriber, new Date()) === null)
      return null
    const zone = references.zones[idOf(subscriber.zone) ?? '']
    const afdeling = references.afdelinger[idOf(subscriber.afdeling) ?? '']
    return {
      language: isLanguage(subscriber.language) ? subscriber.language : locale,
      place: placeChoice(references, afdeling?.slug ?? (zone ? `zone-${zone.number}` : 'alle')),
    }
  },
)
