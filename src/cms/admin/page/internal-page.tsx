import { HydrateAuthProvider, SetStepNav } from '@payloadcms/ui'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, Payload } from 'payload'
import type { ReactNode } from 'react'
import type { User } from '@/payload-types'
import { isPerson } from '../../access/roles.ts'
import type { Label } from '@/src/cms/label'
import { languageOf, type Say, sayIn } from '../in-language.ts'
import styles from './internal-page.module.css'
import { ADMIN_PATHS } from '../admin-paths.ts'
import { turnedTo } from './turned-to.ts'

/** What a page of the internal area is made from. */
export interface Asked {
  payload: Payload
  user: User
  language: 'da' | 'en'
  say: Say
  /** What stands in the address, as text; null: it is not there, or more than once. */
  query: (name: string) => string | null
}

/**
 * A page of the admin for those who may look into the internal area, in Payload's own frame. `content` runs only for
 * them, so it may load as the owner; others come to the ordinary "not allowed", strangers to the sign-in form.
 */
export function internalPage(page: keyof typeof ADMIN_PATHS, title: Label, content: (asked: Asked) => Promise<ReactNode>) {
  return async function InternalPage({ initPageResult, params, searchParams, viewActions }: AdminViewServerProps) {
    const { req, locale, permissions, visibleEntities } = initPageResult
    const { payload, user, i18n } = req
    const elsewhere = turnedTo(user, `${ADMIN_PATHS[page]}${queryOf(searchParams)}`, payload.config)
    if (elsewhere !== null || !isPerson(user)) redirect(elsewhere ?? payload.config.routes.admin)
    const language = languageOf(i18n)
    const query = (name: string) => {
      const given = searchParams?.[name]
      return typeof given === 'string' ? given : null
    }
    return (
      <DefaultTemplate
        i18n={i18n}
        locale={locale}
        params={params}
        payload={payload}
        permissions={permissions}
        req={req}
        searchParams={searchParams}
        user={user}
        viewActions={viewActions}
        visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
      >
        <HydrateAuthProvider permissions={permissions} />
        <SetStepNav nav={[{ label: title[language] }]} />
        <main className={styles.page}>{await content({ payload, user, language, say: sayIn(language), query })}</main>
      </DefaultTemplate>
    )
  }
}

/** What was asked for, so that it is found again after signing in. */
function queryOf(searchParams: AdminViewServerProps['searchParams']): string {
  const given = Object.entries(searchParams ?? {}).filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`
}
