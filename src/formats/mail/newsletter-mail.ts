import type { Text } from '@/src/content/text'
import { briefNotes, type Summary } from '@/src/content/summary'
import { groupPoints } from '@/src/domain/newsletters/group-points'
import { formatDate, formatDay, formatTimeRange } from '@/src/i18n/format'
import { directionOf, type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { paths } from '@/src/urls/paths'
import type { NewsletterBlock, NewsletterContent, Paragraph } from '../newsletter/newsletter-content.ts'
import { textStates } from '@/src/content/text-states'
import type { Mail } from './mail.ts'
import type { MailLinks } from './mail-links.ts'
import { html, type Markup } from '../markup.ts'
import { newsletterText } from './newsletter-text.ts'
import { COLOURS, shell } from './shell.ts'

/** Renders an edition as a mail in its language. Works without pictures, in dark mode and from right to left. */
export function newsletterMail(content: NewsletterContent, links: MailLinks): Mail {
  const subject = subjectOf(content)
  return {
    subject,
    html: shell({
      locale: content.locale,
      subject,
      preview: content.intro?.value ?? '',
      siteName: content.siteName,
      date: formatDay(content.date, content.locale),
      content: body(content, links),
      footer: footer(content, links),
    }),
    text: newsletterText(content, links),
  }
}

/** A single line, even if the title contains line breaks. */
function subjectOf({ title, sample, locale }: NewsletterContent): string {
  const line = title.value.replaceAll(/\s+/g, ' ').trim()
  return sample ? `${translator(locale)('common.sample')}: ${line}` : line
}

const { ink, soft, link, line, sunk, sun } = COLOURS
const H1 = `margin:0 0 12px;font-size:28px;line-height:1.25;color:${ink}`
const H2 = `margin:28px 0 10px;font-size:21px;line-height:1.3;color:${ink}`
const P = 'margin:0 0 12px'
const LINK = `color:${link};font-weight:bold`
/** Nastaliq script slopes vertically, so every line needs extra height. */
const TALL = ';line-height:2'

function body(content: NewsletterContent, links: MailLinks): Markup {
  const { locale, title, intro, blocks, sample, zones, afdelinger } = content
  const t = translator(locale)
  const places = [
    ...zones.map(({ name }) => local(name, locale)),
    ...afdelinger.map(({ name }) => html`<bdi lang="${SOURCE_LOCALE}">${name}</bdi>`),
  ]
  const [before = '', after = ''] = t('newsletters.forPlaces', { places: '\n' }).split('\n')
  return html`${sample ? html`<p class="sun ink" style="${P};padding:10px 14px;border-radius:10px;background:${sun}">${t('common.sampleNote')}</p>` : null}
<h1 class="ink" style="${H1}${tall(locale)}">${local(title, locale)}</h1>
${places.length > 0 ? html`<p class="soft" style="${P};color:${soft}">${before}${joined(places)}${after}</p>` : null}
${textStates(content).map((state) => html`<p class="soft" style="${P};font-size:15px;color:${soft}">${t(`vocabulary.textState.${state}`)}</p>`)}
${intro && html`<p style="${P};font-size:19px">${local(intro, locale)}</p>`}
${blocks.map((block) => section(block, locale, links))}
<p style="margin:28px 0 0"><a class="link" href="${links.view}" style="${LINK}">${t('mail.view')}</a></p>`
}

function section(block: NewsletterBlock, locale: Locale, links: MailLinks): Markup {
  switch (block.kind) {
    case 'heading':
      return html`<h2 class="ink" style="${H2}${tall(locale)}">${local(block.text, locale)}</h2>
`
    case 'text':
      return html`<div${foreign(block.lang, locale)}>${groupPoints(block.paragraphs).map((group) => paragraphs(group, links))}</div>
`
    case 'picture':
      return html`<p style="margin:16px 0"><img src="${links.site}${block.src}" alt="${block.alt.value}" width="556" style="display:block;width:100%;max-width:${block.width}px;height:auto;border-radius:10px"${foreign(block.alt.lang, locale)}>${block.caption && html`<span class="soft" style="display:block;padding-top:6px;font-size:15px;color:${soft}">${local(block.caption, locale)}</span>`}</p>
`
    case 'summary':
      return summaryMarkup(block.summary, locale, links)
    case 'dates':
      return html`${block.title && html`<h2 class="ink" style="${H2}${tall(locale)}">${local(block.title, locale)}</h2>`}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 12px">
${block.dates.map((date) => dateRow(date, locale, links))}</table>
`
    case 'quote':
      return html`<blockquote class="sunk" style="margin:16px 0;padding:14px 18px;border-radius:10px;background:${sunk};font-size:19px">${local(block.text, locale)}${block.by && html`<br><span class="soft" style="font-size:15px;color:${soft}">— ${local(block.by, locale)}</span>`}</blockquote>
`
    case 'notice':
      return html`<p class="sun ink" style="margin:16px 0;padding:14px 18px;border-radius:10px;background:${sun};font-weight:bold">${local(block.text, locale)}</p>
`
    case 'contact': {
      const { role, phone, email } = block.contact
      return html`<p class="sunk" style="margin:16px 0;padding:14px 18px;border-radius:10px;background:${sunk}"><strong>${local(role, locale)}</strong>${phone && html`<br><a class="link" href="tel:${phone.replaceAll(/[^+\d]/g, '')}" style="${LINK}"><bdi dir="ltr">${phone}</bdi></a>`}${email && html`<br><a class="link" href="mailto:${email}" style="${LINK}"><bdi dir="ltr">${email}</bdi></a>`}</p>
`
    }
  }
}

/** An offer or an event: what, when, where, for whom, and a link. */
function summaryMarkup(one: Summary, locale: Locale, links: MailLinks): Markup {
  const t = translator(locale)
  const facts = [
    ...one.when.map((words) => html`<strong>${words}</strong>`),
    ...(one.timeNote ? [html`<strong>${local(one.timeNote, locale)}</strong>`] : []),
    ...(one.where
      ? [html`<bdi lang="${SOURCE_LOCALE}">${[one.where.name, one.where.address].filter(Boolean).join(', ')}</bdi>`]
      : []),
    ...(one.facts.length > 0 ? [html`<span class="soft" style="color:${soft}">${one.facts.join(' · ')}</span>`] : []),
  ]
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:16px 0"><tr><td class="sunk" style="padding:16px 18px;border-radius:12px;background:${sunk};border:1px solid ${line}">
<h3 style="margin:0 0 6px;font-size:19px;line-height:1.3${tall(locale)}">${summaryLink(one, locale, links)}</h3>
${one.sample ? html`<span class="soft" style="font-size:15px;color:${soft}">${t('common.sample')}</span><br>` : null}${local(one.summary, locale)}
${facts.map((fact) => html`<br>${fact}`)}
</td></tr></table>
`
}

function dateRow(
  { summary: one, occurrence: { start, end } }: Extract<NewsletterBlock, { kind: 'dates' }>['dates'][number],
  locale: Locale,
  links: MailLinks,
): Markup {
  const notes = briefNotes(one, locale)
  return html`<tr><td class="rule" style="padding:8px 0;border-bottom:1px solid ${line}">${formatDate(start, locale)} ${formatTimeRange(start, end, locale)}<br>${summaryLink(one, locale, links)}${one.where && html` · <bdi lang="${SOURCE_LOCALE}" class="soft" style="color:${soft}">${one.where.name}</bdi>`}${notes.length > 0 ? html`<br><span class="soft" style="color:${soft}">${notes.join(' · ')}</span>` : null}</td></tr>
`
}

function summaryLink({ kind, slug, title }: Summary, locale: Locale, { site }: MailLinks): Markup {
  const path = kind === 'offer' ? paths.offer(locale, slug) : paths.event(locale, slug)
  return html`<a class="link" href="${site}${path}" style="${LINK}">${local(title, locale)}</a>`
}

function footer({ locale }: NewsletterContent, { preferences, unsubscribe }: MailLinks): Markup {
  const t = translator(locale)
  const style = `color:${soft};text-decoration:underline`
  return html`<p style="margin:0 0 8px">${t('mail.why')}</p>
<p style="margin:0"><a class="soft" href="${preferences}" style="${style}">${t('mail.preferences')}</a> &nbsp; <a class="soft" href="${unsubscribe}" style="${style}">${t('mail.unsubscribe')}</a></p>`
}

function paragraphs(group: readonly Paragraph[], links: MailLinks): Markup {
  const isList = group[0]?.kind === 'point'
  const inner = group.map(({ runs }) =>
    isList
      ? html`<li style="margin:0 0 4px">${runsOf(runs, links)}</li>`
      : html`<p style="${P}">${runsOf(runs, links)}</p>`,
  )
  return isList ? html`<ul style="margin:0 0 12px;padding-inline-start:24px">${inner}</ul>` : html`${inner}`
}

function runsOf(runs: Paragraph['runs'], { site }: MailLinks): Markup[] {
  return runs.map(({ text, strong, href }) => {
    const words = strong ? html`<strong>${lines(text)}</strong>` : html`${lines(text)}`
    return href === null
      ? words
      : html`<a class="link" href="${href.startsWith('/') ? site + href : href}" style="color:${link}">${words}</a>`
  })
}

/** A text marked with its actual language. */
function local({ value, lang }: Text, locale: Locale): Markup {
  return lang === locale ? html`${lines(value)}` : html`<span${foreign(lang, locale)}>${lines(value)}</span>`
}

/** Marks text that is not in the mail's language; `dir` also isolates it from the surrounding text. */
function foreign(lang: Locale, locale: Locale): Markup | null {
  return lang === locale ? null : html` lang="${lang}" dir="${directionOf(lang)}"`
}

function tall(locale: Locale): string {
  return locale === 'ur' ? TALL : ''
}

function lines(text: string): Markup[] {
  return text.split('\n').map((each, index) => (index === 0 ? html`${each}` : html`<br>${each}`))
}

function joined(parts: readonly Markup[]): Markup[] {
  return parts.map((part, index) => (index === 0 ? part : html`, ${part}`))
}
