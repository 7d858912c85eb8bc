import { Link, NavGroup } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { isInternal } from '../access/roles.ts'
import { type ADMIN_PATHS, adminUrl } from './admin-paths.ts'
import { languageOf, sayIn } from './in-language.ts'

/** Above the collections in the menu: the pages of the internal area, for those who may look into it. */
export function NavLinks({ user, i18n }: ServerProps) {
  if (!isInternal(user)) return null
  const say = sayIn(languageOf(i18n))
  const pages: readonly { page: keyof typeof ADMIN_PATHS; words: string }[] = [
    { page: 'board', words: say('Bestyrelsens side', "The board's page") },
    { page: 'agreements', words: say('Aftaler, der gælder', 'Agreements in force') },
    { page: 'yearWheel', words: say('Årshjul', 'Year wheel') },
  ]
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
