import type { DatabaseAdapterObj } from 'payload'

/** The adapter's methods that use the locale in conditions. It does not affect what they return. */
const FINDS = ['count', 'countVersions', 'find', 'findVersions', 'queryDrafts'] as const

type Find = (args: { locale?: string }) => Promise<unknown>

/**
 * MongoDB adapter that also works for queries in all languages: `where` and `sort` then use the default language.
 * Payload would query the field of a language named "all", and find nothing.
 */
export function withConditionsInOneLanguage({ init, ...rest }: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...rest,
    init: (args) => {
      const adapter = init(args)
      const finding = adapter as unknown as Record<(typeof FINDS)[number], Find>
      for (const name of FINDS) {
        const find = finding[name].bind(adapter)
        finding[name] = async (query) => {
          const { localization } = args.payload.config
          return find(query.locale === 'all' && localization ? { ...query, locale: localization.defaultLocale } : query)
        }
      }
      return adapter
    },
  }
}
