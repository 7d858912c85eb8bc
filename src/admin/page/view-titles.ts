import type { SanitizedConfig } from 'payload'
import { type AdminLanguage, type PlainPhrase, sayIn } from '@/src/i18n/admin/words'

/** The title of a view of ours in the browser, in English; `withViewTitles` translates it. */
export function viewTitle(phrase: PlainPhrase): { title: string } {
  return { title: phrase }
}

/** The config with the titles of our views in one language, because Payload translates those of its own alone. */
export function withViewTitles(config: SanitizedConfig, language: AdminLanguage): SanitizedConfig {
  const { admin } = config
  const views = Object.fromEntries(
    Object.entries(admin.components.views ?? {}).map(([name, view]) => {
      const title = view && 'meta' in view ? view.meta?.title : undefined
      return [
        name,
        typeof title === 'string'
          ? // The cast is safe: `viewTitle` sets each.
            { ...view, meta: { ...view.meta, title: sayIn(language)(title as PlainPhrase) } }
          : view,
      ]
    }),
  )
  return {
    ...config,
    admin: { ...admin, components: { ...admin.components, views: { ...admin.components.views, ...views } } },
  }
}
