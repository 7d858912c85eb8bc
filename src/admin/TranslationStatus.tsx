import type { ReactElement } from 'react'
import type { CollectionSlug, UIFieldServerProps } from 'payload'
import { ownName } from '@/src/i18n/language-names'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { LANGUAGES } from '@/src/plans/languages'
import { fieldLabel } from '@/src/cms/field-label'
import { fieldState, type FieldState, type TranslationRecord } from '@/src/domain/translation/translation-state'
import { languageOf, type PlainPhrase, sayIn } from '@/src/i18n/admin/words'
import styles from './TranslationStatus.module.css'

const STATES: Record<FieldState, PlainPhrase> = {
  missing: 'missing',
  machine: 'machine, unread',
  reviewed: 'read',
  outdated: 'outdated: the Danish text is newer',
}

interface Props extends UIFieldServerProps {
  texts: readonly string[]
}

/** In a document's sidebar: the translation state of each language, field by field. */
export async function TranslationStatus({
  texts,
  id,
  collectionSlug,
  payload,
  req,
  user,
}: Props): Promise<ReactElement | null> {
  if (id === undefined) return null
  const document = await payload.findByID({
    collection: collectionSlug as CollectionSlug,
    id,
    locale: 'all',
    draft: true,
    depth: 0,
    overrideAccess: false,
    user,
  })
  const language = languageOf(req.i18n)
  const say = sayIn(language)
  const fields = payload.collections[collectionSlug as CollectionSlug].config.flattenedFields
  return (
    <div className="field-type">
      <strong>{say('Translations')}</strong>
      <dl>
        {LANGUAGES.filter((code) => code !== SOURCE_LOCALE).map((code) => (
          <div key={code}>
            <dt lang={code}>{ownName(code)}</dt>
            {statesOf(document, texts, code).map(([state, names]) => (
              <dd key={state} className={styles.state}>
                {say(STATES[state])}: {names.map((name) => fieldLabel(fields, name, language)).join(', ')}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  )
}

/** The texts of one language, grouped by state. Texts without a Danish source are left out. */
function statesOf(document: object, texts: readonly string[], locale: string): [FieldState, string[]][] {
  const records = inLocale(Reflect.get(document, 'translation'), locale)
  const groups = new Map<FieldState, string[]>()
  for (const name of texts) {
    const text: unknown = Reflect.get(document, name)
    const danish = inLocale(text, SOURCE_LOCALE)
    if (danish === undefined || danish === null || danish === '') continue
    const record = (isRecords(records) ? records[name] : undefined) ?? null
    const state = fieldState({ danish, translated: inLocale(text, locale), record })
    groups.set(state, [...(groups.get(state) ?? []), name])
  }
  return [...groups]
}

function inLocale(value: unknown, locale: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, locale) : undefined
}

function isRecords(value: unknown): value is Record<string, TranslationRecord> {
  return typeof value === 'object' && value !== null
}
