import { idOf } from '@/src/content/relations'
import { contactOf } from '@/src/content/facts'
import { editorTextOf, textOf } from '@/src/content/text'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import type { StoredBlock } from '@/src/formats/newsletter/compose'
import type { Sources } from '@/src/formats/newsletter/sources'
import { sectionName } from './named-texts.ts'
import { paragraphsOf } from '@/src/formats/newsletter/paragraphs'
import { label, type Label } from '@/src/i18n/admin/words'

/** The problems, independent of language, that keep an edition from proceeding, one sentence each. */
export function contentProblems(sources: Sources): Label[] {
  const { newsletter } = sources
  const blocks = newsletter.blocks ?? []
  return [
    ...(textOf(newsletter, 'title', SOURCE_LOCALE) === null ? [label('The Danish title is missing.')] : []),
    ...(blocks.length === 0 ? [label('The newsletter has no content.')] : []),
    ...audienceProblems(sources),
    ...blocks.flatMap((block, index) => {
      const problem = blockProblem(block, sources)
      return problem === null
        ? []
        : [label('In {{section}} {{problem}}.', { section: sectionName(block, index), problem })]
    }),
  ]
}

const GONE: Label = label(
  'nothing is chosen, or what was chosen is deleted or not published. Choose something else, or publish it',
)
const EMPTY: Label = label('the Danish text is missing')

function blockProblem(block: StoredBlock, { offers, events, pictures }: Sources): Label | null {
  switch (block.blockType) {
    case 'offer':
      return offers.has(idOf(block.offer) ?? '') ? null : GONE
    case 'event':
      return events.has(idOf(block.event) ?? '') ? null : GONE
    case 'picture':
      return pictures.has(idOf(block.image) ?? '') ? null : GONE
    case 'dates':
      return null
    case 'contact':
      return contactOf(block, SOURCE_LOCALE) === null ? EMPTY : null
    case 'text': {
      const found = editorTextOf(block, 'body', SOURCE_LOCALE)
      return found === null || paragraphsOf(found.value).length === 0 ? EMPTY : null
    }
    case 'heading':
    case 'notice':
    case 'quote':
      return textOf(block, 'text', SOURCE_LOCALE) === null ? EMPTY : null
  }
}

function audienceProblems({ newsletter: { audience, zones, afdelinger } }: Sources): Label[] {
  const nobody =
    (audience === 'zones' && (zones ?? []).length === 0) ||
    (audience === 'afdelinger' && (afdelinger ?? []).length === 0)
  return nobody ? [label('It is not chosen whom the newsletter is for.')] : []
}
