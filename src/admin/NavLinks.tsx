import type { ReactElement } from 'react'
import { Link, NavGroup } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { may } from '@/src/cms/access/may'
import { VIEWS } from '@/src/cms/access/rights'
import { adminUrl } from '@/src/cms/admin-paths'
import { languageOf, sayIn } from '@/src/i18n/admin/words'

/**
 * Menu links above the collections: the logbook for those who write in it, the pages of the internal area for those
 * with access, and administrators' tools.
 */
export function NavLinks({ user, i18n }: ServerProps): ReactElement | null {
  const say = sayIn(languageOf(i18n))
  const all = [
    { page: 'logbook', words: say('Logbook') },
    { page: 'board', words: say("The board's page") },
    { page: 'agreements', words: say('Agreements in force') },
    { page: 'yearWheel', words: say('Year wheel') },
    { page: 'redaction', words: say('Take out personal data') },
  ] as const
  const pages = all.filter(({ page }) => may(VIEWS[page], user))
  if (pages.length === 0) return null
  return (
    <NavGroup label={say('Overview')}>
      {pages.map(({ page, words }) => (
        <Link key={page} className="nav__link" href={adminUrl(page)} prefetch={false}>
          <span className="nav__link-label">{words}</span>
        </Link>
      ))}
    </NavGroup>
  )
}
