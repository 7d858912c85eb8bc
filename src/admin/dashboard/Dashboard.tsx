import type { ReactElement } from 'react'
import type { ServerProps } from 'payload'
import { type Asking, hasRole, isSecretariat } from '@/src/cms/access/roles'
import { adminUrl } from '@/src/cms/admin-paths'
import { Actions } from '../page/Actions.tsx'
import { BackupPanel } from './BackupPanel.tsx'
import { DecisionDesk } from './DecisionDesk.tsx'
import { PlanPanel } from './PlanPanel.tsx'
import { SecretariatDesk } from './SecretariatDesk.tsx'
import { languageOf, sayIn } from '@/src/i18n/admin/words'

/** Above the collections on the admin's start page: the signed-in user's tasks. */
export async function Dashboard({ user, payload, i18n }: ServerProps): Promise<ReactElement | null> {
  const reader: Asking = user
  const language = languageOf(i18n)
  const say = sayIn(language)
  if (isSecretariat(reader)) {
    return (
      <>
        {hasRole(reader, 'admin') && <BackupPanel payload={payload} language={language} />}
        {hasRole(reader, 'admin') && <PlanPanel language={language} />}
        <SecretariatDesk payload={payload} language={language} />
      </>
    )
  }
  if (hasRole(reader, 'leader')) return <DecisionDesk body="leader" payload={payload} language={language} />
  if (hasRole(reader, 'board')) return <DecisionDesk body="board" payload={payload} language={language} />
  if (hasRole(reader, 'zoneWorker'))
    return <Actions links={[{ href: adminUrl('logbook'), words: say('Log an activity') }]} />
  return null
}
