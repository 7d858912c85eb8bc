import type { ReactElement } from 'react'
import type { SelectFieldServerProps } from 'payload'
import { loadBodies } from '@/src/cms/bodies'
import { AS_SERVER } from '@/src/cms/access/as-server'
import { idOf } from '@/src/content/relations'
import { decidingBody } from '@/src/domain/agreements/deciding-body'
import { decidingWords } from '@/src/i18n/admin/deciding-words'
import { proposedChange } from '@/src/services/agreements/proposed-change'
import { languageOf, nameIn, sayIn } from '@/src/i18n/admin/words'

/** In a change: the bodies that decide it, by name; for a draft, who would as it stands, and why. */
export async function DecidedBy({ id, payload, user, i18n }: SelectFieldServerProps): Promise<ReactElement | null> {
  if (id === undefined) return null
  const change = await payload.findByID({
    collection: 'changes',
    id,
    depth: 0,
    overrideAccess: false,
    user,
    disableErrors: true,
  })
  const language = languageOf(i18n)
  const bodies = await loadBodies(payload)
  const decided = change?.bodies ?? []
  // Of an agreement that the reader proposes to change, only the kind.
  const agreement =
    change && decided.length === 0
      ? await payload.findByID({
          collection: 'agreements',
          id: idOf(change.agreement) ?? '',
          ...AS_SERVER,
          disableErrors: true,
          select: { kind: true },
        })
      : null
  const words =
    change && agreement
      ? decidingWords(decidingBody(proposedChange(change, agreement.kind), bodies), agreement.kind, bodies)[language]
      : new Intl.ListFormat(language).format(decided.map((body) => nameIn(language, bodies[body].name)))
  return (
    <div className="field-type">
      <p className="field-label">{sayIn(language)('To be decided by')}</p>
      <p>{words}</p>
    </div>
  )
}
