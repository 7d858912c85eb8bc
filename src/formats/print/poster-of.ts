import type { Contact } from '@/src/content/facts'
import type { References } from '@/src/content/references'
import { offerNote, describe, type Describable } from '@/src/content/summary'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import type { Locale } from '@/src/i18n/locales'
import { paths } from '@/src/urls/paths'
import { absoluteUrl } from '@/src/urls/site-url'
import type { Poster, Side } from './poster'

/** A language, the references of an offer in that language, and a fallback contact for offers that name none. */
export interface PosterLanguage {
  locale: Locale
  references: References
  contact: Contact | null
}

interface PosterContext {
  plan: string
  now: LocalDateTime
  /** The code in `/q/{code}`. */
  code: string
}

/** Builds the poster of an offer or event, in one to four languages. */
export function posterOf(
  describable: Describable,
  [first, ...others]: readonly [PosterLanguage, ...PosterLanguage[]],
  { plan, now, code }: PosterContext,
): Poster {
  const side = ({ locale, references, contact }: PosterLanguage): Side => {
    const summary = describe(describable, references, locale, now)
    return {
      locale,
      summary: { ...summary, contact: summary.contact ?? contact },
      note: describable.kind === 'offer' ? offerNote(describable.document, locale) : null,
    }
  }
  return {
    sides: [side(first), ...others.map(side)],
    plan,
    address: absoluteUrl(paths.printed(code)),
    draft: describable.document._status !== 'published',
  }
}
