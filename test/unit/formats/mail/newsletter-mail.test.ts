import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confirmMail } from '@/src/formats/mail/confirm-mail'
import { newsletterMail } from '@/src/formats/mail/newsletter-mail'
import type { NewsletterBlock } from '@/src/formats/newsletter/newsletter-content'
import { directionOf, LOCALE_CODES } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { newsletterSample, summarySample, type SampleLocale } from '@/test/support/samples/newsletter'

const LINKS = {
  site: 'https://example.org',
  view: 'https://example.org/da/nyhedsbreve/efteraar',
  unsubscribe: 'https://example.org/u/abc?x=1&y=2',
  preferences: 'https://example.org/p/abc',
}
const LOCALES: SampleLocale[] = ['da', 'ar', 'ur']
const mailOf = (locale: SampleLocale, blocks?: NewsletterBlock[]) =>
  newsletterMail(newsletterSample(locale, blocks), LINKS)

describe('newsletterMail', () => {
  it.each(LOCALES)('says in %s the same in HTML and in plain text, with all of its links', (locale) => {
    const { html, text, subject } = mailOf(locale)
    const { title, intro } = newsletterSample(locale)
    expect(subject).toBe(title.value)
    for (const part of [html.replaceAll('&amp;', '&'), text]) {
      for (const said of [
        title.value,
        intro?.value ?? '',
        'Fælles kaffe',
        'Beboerhuset',
        ...Object.values(LINKS),
        `https://example.org/${locale}/tilbud/faelles-kaffe`,
      ]) {
        expect(part).toContain(said)
      }
    }
    expect(text).not.toMatch(/<\/?(p|a|td|span)\b/)
  })

  it.each(LOCALES)('goes in %s in its own direction, and marks what is Danish in it', (locale) => {
    const { html, text } = mailOf(locale)
    const direction = directionOf(locale)
    expect(html).toContain(`<html lang="${locale}" dir="${direction}">`)
    expect(html).not.toMatch(new RegExp(`<table role="presentation" dir="${direction === 'rtl' ? 'ltr' : 'rtl'}"`))
    expect(html).not.toMatch(/\b(margin|padding|border|text-align)[^;"]*[-:](left|right)/)
    if (locale !== 'da') {
      expect(html).toContain('lang="da" dir="ltr">Caféen holder lukket')
      expect(html).toContain(translator(locale)('vocabulary.textState.fallback'))
      expect(text).toContain('\u2068Caféen holder lukket i uge 42.\u2069')
    }
  })

  it('is under 100 KB, however large the edition, and is cut by no mail program', () => {
    const paragraph = {
      kind: 'paragraph' as const,
      runs: [{ text: 'Vi mødes i gården og taler om, hvad vi vil. '.repeat(12), strong: false, href: null }],
    }
    const sections: NewsletterBlock[] = Array.from({ length: 30 }, () => ({
      kind: 'summary',
      summary: summarySample('ar'),
    }))
    const dates: NewsletterBlock = {
      kind: 'dates',
      title: null,
      dates: Array.from({ length: 30 }, () => ({
        summary: summarySample('ar'),
        occurrence: { of: '2026-10-01T16:00', start: '2026-10-01T16:00', end: '2026-10-01T18:00', state: 'scheduled' },
      })),
    }
    const { html } = mailOf('ar', [
      ...sections,
      dates,
      { kind: 'text', paragraphs: Array.from({ length: 30 }, () => paragraph), lang: 'da', state: 'fallback' },
    ])
    expect(Buffer.byteLength(html)).toBeLessThan(100 * 1024)
  })

  it('reads in the dark, without pictures, and fetches nothing of its own', () => {
    const { html } = mailOf('da')
    expect(html).toContain('prefers-color-scheme: dark')
    expect(html).toContain('<meta name="color-scheme" content="light dark">')
    expect(html.match(/<img [^>]*>/g)).toEqual([expect.stringContaining('alt="Et hus med en have"')])
    expect(html).not.toMatch(/<(script|link|iframe|form)\b|@import|url\(/)
  })

  it('escapes whatever stands in it', () => {
    const evil = fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', ' ', '\n', 'script', 'onload=') })
    fc.assert(
      fc.property(evil, (value) => {
        const text = { value, lang: 'da', state: 'source' } as const
        const summary = {
          ...summarySample('da'),
          title: text,
          summary: text,
          when: [value],
          where: { name: value, address: value },
          facts: [value],
        }
        const content = {
          ...newsletterSample('da', [
            { kind: 'summary', summary },
            { kind: 'heading', text },
            { kind: 'quote', text, by: text },
          ]),
          title: text,
          siteName: value,
        }
        const { html, subject } = newsletterMail(content, LINKS)
        const plain = newsletterMail({ ...content, title: { ...text, value: '' } }, LINKS).html
        // Text written by people adds no tags or attributes.
        expect(html.match(/<(?!br>)[a-z/!][^>]*>/g)?.length).toBe(plain.match(/<(?!br>)[a-z/!][^>]*>/g)?.length)
        expect(html).not.toMatch(/<script|<[a-z]+[^>]* onload=/)
        expect(subject).not.toContain('\n')
      }),
    )
  })

  it('calls a sample a sample, in the subject as well', () => {
    const { subject, html, text } = newsletterMail({ ...newsletterSample('da'), sample: true }, LINKS)
    expect(subject).toBe('Eksempel: Efterår i gården')
    for (const part of [html, text]) expect(part).toContain(translator('da')('common.sampleNote'))
  })
})

describe('confirmMail', () => {
  it.each(LOCALE_CODES)('has in %s one link and one only, in both parts', (locale) => {
    const { subject, html, text } = confirmMail(locale, {
      siteName: 'Helhedsplanen',
      confirm: 'https://example.org/c/abc?t=1&u=2',
    })
    expect(html.match(/<a [^>]*href="([^"]*)"/g)).toEqual([
      expect.stringContaining('href="https://example.org/c/abc?t=1&amp;u=2"'),
    ])
    expect(text.match(/https?:\S+/g)).toEqual(['https://example.org/c/abc?t=1&u=2'])
    expect(html).toContain(`<html lang="${locale}" dir="${directionOf(locale)}">`)
    expect(subject.length).toBeGreaterThan(10)
  })
})
