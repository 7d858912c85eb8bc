import type { DatabaseAdapterObj } from 'payload'

/** Those of the adapter's methods that find by what is asked in a language. None of them chooses by it what is given back. */
const FINDS = ['count', 'countVersions', 'find', 'findVersions', 'queryDrafts'] as const

type Find = (args: { locale?: string }) => Promise<unknown>

/**
 * MongoDB, also where texts of all languages are asked for: `where` and `sort` then look at the default language. Payload asks for a
 * field of the language "all", and finds nothing.
 */
export function withConditionsInOneLanguage({ init, ...rest }: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...rest,
    init: (args) => {
      const adapter = init(args)
      const finding = adapter as unknown as Record<(typeof FINDS)[number], Find>
      for (const name of FINDS) {
        const find = finding[name].bind(adapter)
        finding[name] = async (asked) => {
          const { localization } = args.payload.config
          return find(asked.locale === 'all' && localization ? { ...asked, locale: localization.defaultLocale } : asked)
        }
      }
      return adapter
    },
  }
}
