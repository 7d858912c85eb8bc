import type { ServerProps } from 'payload'
import { hasRole } from '../../access/roles.ts'
import styles from './Logbook.module.css'
import { WORDS } from './words.ts'

/** In the menu of those who write in the logbook. */
export function LogbookNavLink(props: ServerProps) {
  return <LogbookLink {...props} className="nav__link" />
}

/** Above the dashboard, where a phone shows no menu. */
export function LogbookDashboardLink(props: ServerProps) {
  return <LogbookLink {...props} className={styles.start} />
}

function LogbookLink({ user, payload, i18n, className }: ServerProps & { className?: string | undefined }) {
  if (!hasRole(user, 'admin', 'editor', 'zoneWorker')) return null
  return (
    <a className={className} href={`${payload.config.routes.admin}/logbog`}>
      {WORDS[i18n.language === 'da' ? 'da' : 'en'].link}
    </a>
  )
}
