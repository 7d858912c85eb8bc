import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { PAGES_WITHOUT_DOCUMENT } from '@/src/urls/paths'
import { PAGE_TYPES, pagesOfLinks } from '@/test/support/pages'

const ROOT = 'app/(site)/[locale]/[now]'
/** Anything else that is asked for. */
const ANY = '[...rest]'
/** The front page, with or without a place; no address leads there. */
const HOME = 'hjem/[place]'
/** What search engines shall not find: the page for what is not there. */
const NOT_FOUND = 'findes-ikke'

const routes = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => path.basename(file) === 'page.tsx')
  .map((file) => path.dirname(file).replaceAll(path.sep, '/'))

/** The route that answers at an address. */
function routeOf(address: string): string {
  const parts = (address.split('?', 1)[0] ?? '').split('/').slice(2)
  if (parts.length === 0) return HOME
  const fits = (route: string) => {
    const pattern = route.split('/')
    return pattern.length === parts.length && pattern.every((part, at) => part.startsWith('[') || part === parts[at])
  }
  return routes.filter(fits).sort((one, other) => one.split('[').length - other.split('[').length)[0] ?? ANY
}

const links = { confirm: 'a', settings: 'b', unsubscribe: 'c' }

it('every page is walked by the tests', () => {
  const walked = [...Object.values(PAGE_TYPES), ...Object.values(pagesOfLinks(links))].map((page) =>
    routeOf(page(SOURCE_LOCALE)),
  )
  expect(routes.filter((route) => route !== NOT_FOUND && !walked.includes(route))).toEqual([])
})

it('every page that shows no one document is in the sitemap', () => {
  const listed = PAGES_WITHOUT_DOCUMENT.map((page) => routeOf(page(SOURCE_LOCALE)))
  const alone = routes.filter((route) => !route.includes('[') && route !== NOT_FOUND)
  expect(alone.filter((route) => !listed.includes(route))).toEqual([])
})
