import { readFileSync } from 'node:fs'
import { LANGUAGES } from '@/src/plans/languages'

/** Matches any address below a language: it is the page that says "not found". */
const CATCH_ALL = '/[...rest]'
/** The part of a page's route that `proxy.ts` adds to its address. */
const NOW = '/[now]'

/** The route of an address that Next first tidies up. */
const UNTIDY = '(redirect)'

/**
 * Returns the route of an address by Next's build, such as `/[locale]/tilbud/[slug]`, or null if the site has no page
 * or file of this form; whether a slug exists is another matter. An address without a language counts as one below a
 * language, as in `proxy.ts`. Addresses that Next first tidies up (a slash at the end, or two in a row) are known.
 */
export function knownRoutes(build = '.next'): (pathname: string) => string | null {
  const routes = Object.values(manifest<Record<string, string>>(build, 'app-path-routes-manifest.json'))
    .filter((route) => !route.endsWith(CATCH_ALL))
    .map((route) => route.replace(NOW, ''))
  const { rewrites } = manifest<{ rewrites: { afterFiles: { source: string }[] } }>(build, 'routes-manifest.json')
  const patterns = ['/', '/[locale]', ...routes, ...rewrites.afterFiles.map(({ source }) => source)].map(
    (route) => [route, patternOf(route)] as const,
  )
  const find = (pathname: string) => patterns.find(([, pattern]) => pattern.test(pathname))?.[0] ?? null
  return (pathname) => {
    if (pathname === '') return null
    return /\/\/|.\/$|\\/.test(pathname) ? UNTIDY : (find(pathname) ?? find(`/${LANGUAGES[0]}${pathname}`))
  }
}

function manifest<Shape>(build: string, name: string): Shape {
  return JSON.parse(readFileSync(`${build}/${name}`, 'utf8')) as Shape
}

/** `/tilbud/[slug]` as a pattern; `[...slug]` takes one segment or more, `[[...slug]]` none as well. */
function patternOf(route: string): RegExp {
  const segments = route.split('/').slice(1)
  const parts = segments.map((segment, nth) => {
    if (nth === 0 && segment === '[locale]') return `/(${LANGUAGES.join('|')})`
    if (segment.startsWith('[[...')) return '(/.*)?'
    if (segment.startsWith('[...')) return '/.+'
    return segment.startsWith('[') ? '/[^/]+' : `/${segment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`
  })
  return new RegExp(`^${parts.join('')}$`)
}
