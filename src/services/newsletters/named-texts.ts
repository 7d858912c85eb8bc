import { contactOf } from '@/src/content/facts'
import { idOf } from '@/src/content/relations'
import { editorTextOf, textOf, type TextState } from '@/src/content/text'
import type { NamedText } from '@/src/domain/newsletters/missing-translations'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import type { FieldState } from '@/src/domain/translation/translation-state'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { datesOf, type StoredBlock } from '@/src/formats/newsletter/compose'
import type { Sources } from '@/src/formats/newsletter/sources'
import { inEachLanguage, label, type Label } from '@/src/i18n/admin/words'

/** The sections' names in the admin. */
const BLOCK_WORDS: Record<StoredBlock['blockType'], Label> = {
  heading: label('heading'),
  text: label('text'),
  picture: label('picture'),
  offer: label('offer'),
  event: label('event'),
  dates: label('list of coming events'),
  quote: label('quote'),
  notice: label('notice'),
  contact: label('contact'),
}

const STATES: Record<TextState, FieldState> = {
  source: 'reviewed',
  reviewed: 'reviewed',
  machine: 'machine',
  outdated: 'outdated',
  fallback: 'missing',
}

/** The translation state of each text that an edition shows in a language: its own texts and those it refers to. */
export function namedTexts(sources: Sources, locale: Locale, now: LocalDateTime): NamedText<Label>[] {
  const { newsletter, offers, events, pictures } = sources
  const text = (document: object, field: string, name: Label): NamedText<Label>[] => {
    const found = textOf(document, field, locale) ?? editorTextOf(document, field, locale)
    return found ? [{ name, state: STATES[found.state] }] : []
  }
  const summaryTexts = (document: object, kind: 'offer' | 'event'): NamedText<Label>[] => {
    const name = titled(BLOCK_WORDS[kind], document)
    return worst([...text(document, 'title', name), ...text(document, 'summary', name)])
  }
  const ofBlock = (block: StoredBlock, index: number): NamedText<Label>[] => {
    const name = sectionName(block, index)
    switch (block.blockType) {
      case 'offer':
        return optional(offers.get(idOf(block.offer) ?? '')).flatMap((offer) => summaryTexts(offer, 'offer'))
      case 'event':
        return optional(events.get(idOf(block.event) ?? '')).flatMap((event) => summaryTexts(event, 'event'))
      case 'dates': {
        const listed = new Map(datesOf(block, sources, now).map(({ event: { stored } }) => [stored.id, stored]))
        return [...text(block, 'title', name), ...[...listed.values()].flatMap((event) => summaryTexts(event, 'event'))]
      }
      case 'picture':
        return worst([
          ...text(block, 'caption', name),
          ...optional(pictures.get(idOf(block.image) ?? '')).flatMap((media) => text(media, 'alt', name)),
        ])
      case 'contact':
        return optional(contactOf(block, locale)).map(({ role }) => ({ name, state: STATES[role.state] }))
      case 'heading':
      case 'text':
      case 'notice':
      case 'quote':
        return worst(['text', 'body', 'by'].flatMap((field) => text(block, field, name)))
    }
  }
  return [
    ...text(newsletter, 'title', label('the title')),
    ...text(newsletter, 'intro', label('the introduction')),
    ...(newsletter.blocks ?? []).flatMap(ofBlock),
  ]
}

/** "afsnit 3 (citat)". */
export function sectionName({ blockType }: StoredBlock, index: number): Label {
  return label('section {{number}} ({{name}})', { number: index + 1, name: BLOCK_WORDS[blockType] })
}

function titled(name: Label, document: object): Label {
  const title = textOf(document, 'title', SOURCE_LOCALE)?.value ?? ''
  return inEachLanguage((language) => `${name[language]} “${title}”`)
}

/** Reports several texts of one thing once, with the worst state. */
function worst(texts: readonly NamedText<Label>[]): NamedText<Label>[] {
  const order: readonly FieldState[] = ['missing', 'outdated', 'machine', 'reviewed']
  return [...texts].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state)).slice(0, 1)
}

function optional<Value>(value: Value | null | undefined): Value[] {
  return value == null ? [] : [value]
}
