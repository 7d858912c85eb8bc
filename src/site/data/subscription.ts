import config from '@payload-config'
import { cookies } from 'next/headers'
import { getPayload } from 'payload'
import { cache } from 'react'
import { pendingWish } from '@/src/content/pending-wish'
import { idOf } from '@/src/content/relations'
import { isLocale, type Locale } from '@/src/i18n/locales'
import { linkSecrets } from '@/src/urls/link-secrets'
import { type LinkPurpose, subscriberOf } from '@/src/urls/subscriber-token'
import { placeChoice } from './place'
import { loadReferences } from './references'
import type { SubscribeView, SubscriptionView } from './view-models'

const PROBLEMS: Record<string, SubscribeView['problem']> = {
  email: 'wrongEmail',
  'for-mange': 'tooMany',
  'ingen-mail': 'noMail',
}

/** The form, with what was typed a moment ago, and what was wrong with it. */
export async function loadSubscribeForm(locale: Locale, answer: string | null): Promise<SubscribeView> {
  const [references, typed] = await Promise.all([loadReferences(locale), cookies()])
  return {
    place: placeChoice(references, typed.get('sted')?.value ?? 'alle'),
    email: typed.get('email')?.value ?? '',
    language: locale,
    problem: PROBLEMS[answer ?? ''] ?? null,
  }
}

/** Whether a link is one that we made for this, whoever it belonged to: mail programs cut long ones off. */
export async function isOurLink(purpose: LinkPurpose, token: string): Promise<boolean> {
  return subscriberOf(linkSecrets(await getPayload({ config })), purpose, token) !== null
}

/**
 * The subscription that a link in a mail belongs to; null for a link that was never ours or is for something else, whose person is
 * deleted, or that has nothing left to confirm. Kept for one answer alone.
 */
export const loadSubscription = cache(
  async (locale: Locale, purpose: LinkPurpose, token: string): Promise<SubscriptionView | null> => {
    const payload = await getPayload({ config })
    const id = subscriberOf(linkSecrets(payload), purpose, token)
    if (id === null) return null
    const [references, subscriber] = await Promise.all([
      loadReferences(locale),
      // The link is the person's own, and shows no address.
      payload.findByID({ collection: 'subscribers', id, overrideAccess: true, depth: 0, disableErrors: true }),
    ])
    if (subscriber === null) return null
    // Who has pressed the button comes back to what they did; who has left since is not told that they get the newsletter.
    if (purpose === 'confirm' && subscriber.state !== 'confirmed' && pendingWish(subscriber, new Date()) === null)
      return null
    const zone = references.zones[idOf(subscriber.zone) ?? '']
    const afdeling = references.afdelinger[idOf(subscriber.afdeling) ?? '']
    return {
      language: isLocale(subscriber.language) ? subscriber.language : locale,
      place: placeChoice(references, afdeling?.slug ?? (zone ? `zone-${zone.number}` : 'alle')),
    }
  },
)
