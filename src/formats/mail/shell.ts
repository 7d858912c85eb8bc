import { directionOf, type Locale } from '@/src/i18n/locales'
import type { Palette } from '@/src/plans/colours'
import { plan } from '@/src/plans/this-plan'
import { html, Markup } from '../markup.ts'

/** The plan's colours, written into each mail because mails cannot refer to style sheets. */
export const COLOURS = mailColours(plan.colours.light)

function mailColours(palette: Palette) {
  return {
    paper: palette.paper,
    surface: palette.surface,
    sunk: palette['surface-sunk'],
    ink: palette.ink,
    soft: palette['ink-soft'],
    line: palette.line,
    link: palette.primary,
    onLink: palette['on-primary'],
    sun: palette['sun-soft'],
  }
}

/** The dark-mode colours. They need `!important` to override the inline styles that mails use. */
const DARK = darkStyle(mailColours(plan.colours.dark))

function darkStyle({ paper, surface, sunk, ink, soft, line, link, onLink, sun }: typeof COLOURS): string {
  return `
@media (prefers-color-scheme: dark) {
  .paper { background: ${paper} !important; }
  .surface { background: ${surface} !important; border-color: ${line} !important; color: ${ink} !important; }
  .sunk { background: ${sunk} !important; border-color: ${line} !important; color: ${ink} !important; }
  .sun { background: ${sun} !important; }
  .rule { border-color: ${line} !important; }
  .ink { color: ${ink} !important; }
  .soft { color: ${soft} !important; }
  .link { color: ${link} !important; }
  .button { background: ${link} !important; color: ${onLink} !important; }
}`
}

/** Latin-only fonts come first, so that numbers and Danish names look the same as elsewhere. */
const FONTS: Partial<Record<Locale, string>> = {
  ar: "'Noto Sans Arabic','Geeza Pro','Segoe UI',Tahoma,Arial,sans-serif",
  ur: "Roboto,'Helvetica Neue','Noto Nastaliq Urdu','Jameel Noori Nastaleeq','Urdu Typesetting','Noto Sans Arabic',sans-serif",
}
const LEADING: Partial<Record<Locale, string>> = { ar: '1.8', ur: '2.2' }

/** The font style of a language: taller scripts get a larger line height. */
function letters(locale: Locale): string {
  return `font-family:${FONTS[locale] ?? "system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"};line-height:${LEADING[locale] ?? '1.5'}`
}

interface Shell {
  locale: Locale
  subject: string
  /** The preview text shown beside the subject in the list of mails. */
  preview: string
  siteName: string
  /** Shown beside the site's name. */
  date: string | null
  content: Markup
  footer: Markup
}

/**
 * The frame of every mail: one column, at most 600 px wide, in the direction of its language. Uses tables, because
 * Outlook supports nothing else, and no pictures of its own, so that nothing is fetched.
 */
export function shell({ locale, subject, preview, siteName, date, content, footer }: Shell): string {
  const dir = directionOf(locale)
  const { paper, surface, ink, soft, line, link } = COLOURS
  return html`<!doctype html>
<html lang="${locale}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
<style>:root { color-scheme: light dark; }${new Markup(DARK)}</style>
</head>
<body class="paper" style="margin:0;padding:0;background:${paper};-webkit-text-size-adjust:100%">
<div style="display:none;max-height:0;overflow:hidden">${preview}</div>
<table role="presentation" dir="${dir}" class="paper" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:${paper}">
<tr><td align="center" style="padding:16px 8px">
<table role="presentation" dir="${dir}" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;width:100%;${letters(locale)};font-size:17px;color:${ink};text-align:start">
<tr><td class="ink" style="padding:8px 16px 16px;color:${ink};font-size:16px"><strong class="link" style="color:${link}"><bdi>${siteName}</bdi></strong>${date && html`<span class="soft" style="color:${soft}"> · ${date}</span>`}</td></tr>
<tr><td class="surface" style="background:${surface};border:1px solid ${line};border-radius:16px;padding:24px 20px">
${content}
</td></tr>
<tr><td class="soft" style="padding:20px 16px;color:${soft};font-size:15px">
${footer}
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`.html
}
