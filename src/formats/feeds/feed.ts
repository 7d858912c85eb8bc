import type { Locale } from '@/src/i18n/locales'
import { html } from '../markup.ts'

/** The content of a feed. URLs are absolute; times are instants (`YYYY-MM-DDTHH:mm:ssZ`). */
export interface Feed {
  locale: Locale
  title: string
  description: string
  author: string
  /** The page with the same content. */
  page: string
  /** The feed's own URL. */
  self: string
  /** Newest first. */
  entries: { url: string; title: string; summary: string; published: string }[]
}

/** RSS 2.0 (rssboard.org), including the feed's own URL as its validator recommends. */
export function rss({ locale, title, description, page, self, entries }: Feed): string {
  return html`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>${title}</title>
<link>${page}</link>
<description>${description}</description>
<language>${locale}</language>
<atom:link href="${self}" rel="self" type="application/rss+xml"/>
${entries.map(
  (
    entry,
  ) => html`<item><title>${entry.title}</title><link>${entry.url}</link><guid isPermaLink="true">${entry.url}</guid><pubDate>${new Date(entry.published).toUTCString()}</pubDate><description>${entry.summary}</description></item>
`,
)}</channel></rss>
`.html
}

/** Atom (RFC 4287). An empty feed is dated 1970, because Atom requires a date. */
export function atom({ locale, title, author, page, self, entries }: Feed): string {
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<id>${self}</id>
<title>${title}</title>
<updated>${entries[0]?.published ?? new Date(0).toISOString()}</updated>
<author><name>${author}</name></author>
<link rel="alternate" type="text/html" href="${page}"/>
<link rel="self" type="application/atom+xml" href="${self}"/>
${entries.map(
  (
    entry,
  ) => html`<entry><id>${entry.url}</id><title>${entry.title}</title><link rel="alternate" type="text/html" href="${entry.url}"/><published>${entry.published}</published><updated>${entry.published}</updated><summary>${entry.summary}</summary></entry>
`,
)}</feed>
`.html
}
