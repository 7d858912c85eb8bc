import { SOURCE_LOCALE } from '@/src/i18n/locales'

/** Anything that a finished page loads or leads to within the site, without query and fragment. */
const ADDRESS = /(?:\b(?:href|src|srcset|imagesrcset)="|url\("?)(\/[^")]*)/g
/** Prints are costly, and a file for the calendar has no name that says its type. */
const LEFT_OUT = /(\.png|\/ics)$/

/** The site's own addresses in a page or style sheet, in their order, each once. */
export function linksIn(text: string): string[] {
  const found = [...text.matchAll(ADDRESS)]
    .flatMap(([, given = '']) => given.split(', '))
    .map((one) => one.split(/[?#\s]/, 1)[0] ?? '')
  return [...new Set(found)].filter((one) => one.startsWith('/') && !one.startsWith('//'))
}

/** Whether a copy holds what is at an address: a page, or what a page loads. No API, and nothing that is printed. */
export function isCopied(address: string): boolean {
  if (address.endsWith('.pdf')) return false
  if (address.startsWith('/api/media/file/') || address.startsWith('/plan/')) return true
  if (/^\/(api|admin|preview|_next\/(?!static\/))/.test(address)) return false
  return !LEFT_OUT.test(address)
}

/** The file of an address in a copy: a page has a folder of its own. Null for an address that names no file. */
export function fileOf(address: string): string | null {
  if (address.includes('%') || address.split('/').includes('..')) return null
  const name = address.replace(/^\/|\/$/g, '')
  if (name === '') return null
  return /\.[a-z0-9]+$/.test(name) ? name : `${name}/index.html`
}

/** The first page, from which all others are reached. It also stands at the root, which no language has. */
export const FIRST = `/${SOURCE_LOCALE}`
export const HOME = 'index.html'
