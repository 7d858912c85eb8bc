import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'
import { safeLink } from '@/src/domain/safe-link'
import { fieldState, type TranslationRecord } from '@/src/domain/translation/translation-state'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'

/**
 * How reliable a text is in the reader's language. `source`: the Danish original. `fallback`: not translated, so the
 * Danish text is shown. `machine`: machine-translated, not yet reviewed. `outdated`: the Danish text was changed after
 * the translation.
 */
export type TextState = 'source' | 'reviewed' | 'machine' | 'outdated' | 'fallback'

/** A text and its actual language. Every fragment that is not in the page's language gets `lang` and `dir`. */
export interface Text {
  value: string
  lang: Locale
  state: TextState
}

/** Formatted text, already rendered to safe HTML by Payload's converter. */
export interface RichText {
  html: string
  lang: Locale
  state: TextState
}

/**
 * Returns a localized text of a document that was read in all languages: in the reader's language if available,
 * otherwise in Danish and marked as such. Null if there is no Danish either.
 */
export function textOf(document: object, field: string, locale: Locale): Text | null {
  const found = find(document, field, locale)
  if (found === null || typeof found.value !== 'string') return null
  return { ...found, value: found.value }
}

/** Like `textOf`, for a required text; an empty one (a draft) gives an empty text. */
export function requiredText(document: object, field: string, locale: Locale): Text {
  return textOf(document, field, locale) ?? { value: '', lang: SOURCE_LOCALE, state: 'source' }
}

/** Like `textOf` for rich text, as safe HTML. */
export function richTextOf(document: object, field: string, locale: Locale): RichText | null {
  const found = editorTextOf(document, field, locale)
  return (
    found && {
      html: convertLexicalToHTML({ data: withSafeLinks(found.value), disableContainer: true }),
      lang: found.lang,
      state: found.state,
    }
  )
}

/** Replaces links that are not allowed on a page by their words, whenever the text was saved. */
function withSafeLinks(state: EditorState): EditorState {
  return { ...state, root: { ...state.root, children: state.root.children.flatMap(safe) } }
}

function safe(node: EditorNode): EditorNode[] {
  const children =
    'children' in node && Array.isArray(node.children) ? (node.children as EditorNode[]).flatMap(safe) : null
  const fields: unknown = 'fields' in node ? node.fields : null
  const isLink = node.type === 'link' || node.type === 'autolink'
  if (isLink && safeLink(typeof fields === 'object' && fields !== null ? Reflect.get(fields, 'url') : null) === null)
    return children ?? []
  if (children === null) return [node]
  const copy = { ...node, children }
  return [copy]
}

type EditorNode = EditorState['root']['children'][number]

/** Like `textOf` for rich text, in the editor's format. */
export function editorTextOf(
  document: object,
  field: string,
  locale: Locale,
): { value: EditorState; lang: Locale; state: TextState } | null {
  const found = find(document, field, locale)
  return found !== null && isEditorState(found.value) ? { ...found, value: found.value } : null
}

function find(
  document: object,
  field: string,
  locale: Locale,
): { value: unknown; lang: Locale; state: TextState } | null {
  const all: unknown = Reflect.get(document, field)
  const danish = inLocale(all, SOURCE_LOCALE)
  const own = inLocale(all, locale)
  if (locale === SOURCE_LOCALE) return isEmpty(danish) ? null : { value: danish, lang: SOURCE_LOCALE, state: 'source' }
  const record = recordOf(document, field, locale)
  const state = fieldState({ danish, translated: own, record })
  if (state === 'machine' && isVouchedFor(document, locale)) return { value: own, lang: locale, state: 'reviewed' }
  if (state !== 'missing') return { value: own, lang: locale, state }
  return isEmpty(danish) ? null : { value: danish, lang: SOURCE_LOCALE, state: 'fallback' }
}

/** Globals, which are small, record the review of a whole language rather than of each field. */
function isVouchedFor(document: object, locale: Locale): boolean {
  return inLocale(Reflect.get(document, 'translatedBy'), locale) === 'person'
}

/** Documents have one translation record per field. */
function recordOf(document: object, field: string, locale: Locale): TranslationRecord | null {
  const records = inLocale(Reflect.get(document, 'translation'), locale)
  const record: unknown = typeof records === 'object' && records !== null ? Reflect.get(records, field) : undefined
  return isTranslationRecord(record) ? record : null
}

function isTranslationRecord(value: unknown): value is TranslationRecord {
  return typeof value === 'object' && value !== null && 'source' in value && 'by' in value
}

/** Rich text as stored by Payload: a Lexical tree. */
export type EditorState = Parameters<typeof convertLexicalToHTML>[0]['data']

function isEditorState(value: unknown): value is EditorState {
  return typeof value === 'object' && value !== null && 'root' in value
}

function inLocale(value: unknown, locale: Locale): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, locale) : undefined
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}
