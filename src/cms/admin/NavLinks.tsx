import { Link, NavGroup } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { hasRole, isInternal } from '../access/roles.ts'
import { adminUrl } from './admin-paths.ts'
import { languageOf, sayIn } from './in-language.ts'

/** Above the collections in the menu: the logbook for those who write in it, the pages of the internal area for those who may look into it, and what an administrator alone does. */
export function NavLinks({ user, i18n }: ServerProps) {
  const say = sayIn(languageOf(i18n))
  const logbook = { page: 'logbook', words: say('Logbog', 'Logbook') } as const
  const redaction = { page: 'redaction', words: say('Fjern oplysninger', 'Take out personal data') } as const
  const internal = [
    { page: 'board', words: say('Bestyrelsens side', "The board's page") },
    { page: 'agreements', words: say('Aftaler, der gælder', 'Agreements in force') },
    { page: 'yearWheel', words: say('Årshjul', 'Year wheel') },
  ] as const
  const pages = [...(hasRole(user, 'admin', 'editor', 'zoneWorker') ? [logbook] : []), ...(isInternal(user) ? internal : []), ...(hasRole(user, 'admin') ? [redaction] : [])]
  if (pages.length === 0) return null
  return (
    <NavGroup label={say('Overblik', 'Overview')}>
      {pages.map(({ page, words }) => (
        <Link key={page} className="nav__link" href={adminUrl(page)} prefetch={false}>
          <span className="nav__link-label">{words}</span>
        </Link>
      ))}
    </NavGroup>
  )
}
