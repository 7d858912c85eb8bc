import type { Contact } from '@/src/content/facts'
import type { References } from '@/src/content/references'
import { offerNote, tell, type Tellable } from '@/src/content/told'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import type { Locale } from '@/src/i18n/locales'
import { paths } from '@/src/urls/paths'
import { absoluteUrl } from '@/src/urls/site-url'
import type { Poster, Side } from './poster'

/** A language, the references of an offer in that language, and a fallback contact for offers that name none. */
export interface Spoken {
  locale: Locale
  references: References
  contact: Contact | null
}

interface Around {
  plan: string
  now: LocalDateTime
  /** The code in `/q/{code}`. */
  code: string
}

/** Builds the poster of an offer or event, in one to four languages. */
export function posterOf(
  tellable: Tellable,
  [first, ...others]: readonly [Spoken, ...Spoken[]],
  { plan, now, code }: Around,
): Poster {
  const side = ({ locale, references, contact }: Spoken): Side => {
    const told = tell(tellable, references, locale, now)
    return {
      locale,
      told: { ...told, contact: told.contact ?? contact },
      note: tellable.kind === 'offer' ? offerNote(tellable.document, locale) : null,
    }
  }
  return {
    sides: [side(first), ...others.map(side)],
    plan,
    address: absoluteUrl(paths.printed(code)),
    draft: tellable.document._status !== 'published',
  }
}
