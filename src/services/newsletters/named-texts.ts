import { contactOf } from '@/src/content/facts'
import { idOf } from '@/src/content/relations'
import { editorTextOf, textOf, type TextState } from '@/src/content/text'
import type { NamedText } from '@/src/domain/newsletters/missing-translations'
import type { LocalDateTime } from '@/src/domain/recurrence/series'
import type { FieldState } from '@/src/domain/translation/translation-state'
import type { Sentence } from '@/src/domain/workflow/verdict'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { datesOf, type StoredBlock } from '@/src/formats/newsletter/compose'
import type { Sources } from '@/src/formats/newsletter/sources'

/** The sections' names in the admin. */
const BLOCK_WORDS: Record<StoredBlock['blockType'], Sentence> = {
  heading: { da: 'overskrift', en: 'heading' },
  text: { da: 'tekst', en: 'text' },
  picture: { da: 'billede', en: 'picture' },
  offer: { da: 'tilbud', en: 'offer' },
  event: { da: 'arrangement', en: 'event' },
  dates: { da: 'liste over det, der sker', en: 'list of coming events' },
  quote: { da: 'citat', en: 'quote' },
  notice: { da: 'vigtig besked', en: 'notice' },
  contact: { da: 'kontakt', en: 'contact' },
}

const STATES: Record<TextState, FieldState> = {
  source: 'reviewed',
  reviewed: 'reviewed',
  machine: 'machine',
  outdated: 'outdated',
  fallback: 'missing',
}

/** The translation state of each text that an edition shows in a language: its own texts and those it refers to. */
export function namedTexts(sources: Sources, locale: Locale, now: LocalDateTime): NamedText[] {
  const { newsletter, offers, events, pictures } = sources
  const text = (document: object, field: string, name: Sentence): NamedText[] => {
    const found = textOf(document, field, locale) ?? editorTextOf(document, field, locale)
    return found ? [{ name, state: STATES[found.state] }] : []
  }
  const told = (document: object, kind: 'offer' | 'event'): NamedText[] => {
    const name = titled(BLOCK_WORDS[kind], document)
    return worst([...text(document, 'title', name), ...text(document, 'summary', name)])
  }
  const ofBlock = (block: StoredBlock, index: number): NamedText[] => {
    const name = sectionName(block, index)
    switch (block.blockType) {
      case 'offer':
        return optional(offers.get(idOf(block.offer) ?? '')).flatMap((offer) => told(offer, 'offer'))
      case 'event':
        return optional(events.get(idOf(block.event) ?? '')).flatMap((event) => told(event, 'event'))
      case 'dates': {
        const listed = new Map(datesOf(block, sources, now).map(({ event: { stored } }) => [stored.id, stored]))
        return [...text(block, 'title', name), ...[...listed.values()].flatMap((event) => told(event, 'event'))]
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
    ...text(newsletter, 'title', { da: 'titlen', en: 'the title' }),
    ...text(newsletter, 'intro', { da: 'indledningen', en: 'the introduction' }),
    ...(newsletter.blocks ?? []).flatMap(ofBlock),
  ]
}

/** "afsnit 3 (citat)". */
export function sectionName({ blockType }: StoredBlock, index: number): Sentence {
  const { da, en } = BLOCK_WORDS[blockType]
  return { da: `afsnit ${index + 1} (${da})`, en: `section ${index + 1} (${en})` }
}

function titled({ da, en }: Sentence, document: object): Sentence {
  const title = textOf(document, 'title', SOURCE_LOCALE)?.value ?? ''
  return { da: `${da} “${title}”`, en: `${en} “${title}”` }
}

/** Reports several texts of one thing once, with the worst state. */
function worst(texts: readonly NamedText[]): NamedText[] {
  const order: readonly FieldState[] = ['missing', 'outdated', 'machine', 'reviewed']
  return [...texts].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state)).slice(0, 1)
}

function optional<Value>(value: Value | null | undefined): Value[] {
  return value == null ? [] : [value]
}
