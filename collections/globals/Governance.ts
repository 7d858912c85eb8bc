import type {
  Field,
  GlobalAfterChangeHook,
  GlobalBeforeChangeHook,
  GlobalConfig,
  NumberField,
  SelectField,
} from 'payload'
import type { Governance as Bodies } from '@/payload-types'
import { AS_SERVER } from '@/src/cms/access/as-server'
import { hiddenExceptFor } from '@/src/cms/access/hidden-except-for'
import { auditGlobalChange } from '@/src/cms/audit/audit-hooks'
import { options } from '@/src/cms/fields/options'
import { GROUPS } from '@/src/cms/groups'
import { expireOnGlobalChange } from '@/src/cms/hooks/expire-cache'
import { refuse } from '@/src/cms/refuse'
import { writer } from '@/src/cms/write'
import { AGREEMENT_KINDS, type AgreementKind } from '@/src/domain/agreements/agreement-content'
import { DECIDING_BODIES, type DecidingBody } from '@/src/domain/agreements/deciding-body'
import { asRead } from '@/src/domain/as-read'
import { type AdminLanguage, label, type Label } from '@/src/i18n/admin/words'
import { SOURCE_LOCALE } from '@/src/i18n/locales'

/** Whoever reads that a body decides must know which one. Amounts are whole kroner. */
const checkBodies: GlobalBeforeChangeHook = ({ data, originalDoc, req }) => {
  // Payload's type of a global's data is open.
  const merged = { ...originalDoc, ...data } as Partial<Bodies>
  const names = DECIDING_BODIES.map((code) => ({ code, name: merged[code]?.name }))
  const limit = merged.leader?.limit
  refuse(
    [
      ...names.flatMap(({ code, name }, at) =>
        (['da', 'en'] as const)
          .filter((language) => names.slice(0, at).some((other) => isOneName(name?.[language], other.name?.[language])))
          .map((language) => ({
            path: `${code}.name.${language}`,
            message: label('Another body has this name.'),
          })),
      ),
      ...(typeof limit === 'number' && !Number.isInteger(limit)
        ? [{ path: 'leader.limit', message: label('It must be a whole number.') }]
        : []),
    ],
    'governance',
    req,
  )
  return data as unknown
}

/** After a body is renamed: renames it where residents read of it as well. */
const renameForResidents: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const [now, before] = [doc, previousDoc] as [Bodies, Partial<Bodies>]
  const names = new Map(
    DECIDING_BODIES.flatMap((code) => {
      const former = before[code]?.name?.da
      return former && former !== now[code].name.da ? [[asRead(former), now[code].name.da]] : []
    }),
  )
  const target = { slug: 'organisation', ...AS_SERVER, locale: SOURCE_LOCALE } as const
  const { transactionID, payload } = req
  // Written back as it was, but for these names.
  const { bodies } = await payload.findGlobal({ ...target, req: { transactionID } })
  const isAmong = ({ name }: { name: string }) => names.has(asRead(name))
  if (!bodies?.some(isAmong)) return
  const renamed = bodies.map((row) => ({ ...row, name: names.get(asRead(row.name)) ?? row.name }))
  await writer(req).updateGlobal({ ...target, data: { bodies: renamed } })
}

/**
 * Who decides what (docs/decisions/0011): for each part of the rule the body that plays it, by name, and how far it may
 * go. The parts are fixed, since the roles and the rule know them; the board decides what nobody else may.
 */
export const Governance: GlobalConfig = {
  slug: 'governance',
  label: label('Rules of decision'),
  admin: { group: GROUPS.agreements, hidden: hiddenExceptFor('admin') },
  hooks: {
    beforeChange: [checkBodies],
    afterChange: [auditGlobalChange, renameForResidents, expireOnGlobalChange],
  },
  fields: [
    body('leader', label('The local leader group'), [kinds(['sub'], label('May decide changes of')), limit()]),
    body('board', label('The board: decides everything else')),
    body('fund', label('The fund: has no login'), [kinds(['strategic'], label('Must afterwards approve changes of'))]),
  ],
}

function isOneName(one?: string | null, other?: string | null): boolean {
  return one != null && other != null && asRead(one) === asRead(other)
}

/** Names exist only in the admin's languages; Danish is what is printed, and what residents of other languages read. */
function body(code: DecidingBody, part: Label, mandate: Field[] = []): Field {
  const name = (language: AdminLanguage, words: Label): Field => ({
    name: language,
    type: 'text',
    required: true,
    maxLength: 120,
    label: words,
    hooks: { beforeValidate: [({ value }: { value?: unknown }) => (typeof value === 'string' ? value.trim() : value)] },
  })
  return {
    name: code,
    type: 'group',
    label: part,
    fields: [
      {
        name: 'name',
        type: 'group',
        label: label('Name'),
        fields: [
          {
            type: 'row',
            fields: [name('da', label('In Danish')), name('en', label('In English'))],
          },
        ],
      },
      ...mandate,
    ],
  }
}

function kinds(defaultValue: AgreementKind[], words: Label): SelectField {
  return {
    name: 'kinds',
    type: 'select',
    hasMany: true,
    defaultValue,
    options: options('agreementKinds', AGREEMENT_KINDS),
    label: words,
  }
}

function limit(): NumberField {
  return {
    name: 'limit',
    type: 'number',
    required: true,
    min: 0,
    defaultValue: 50_000,
    label: label('Up to and including (DKK)'),
    admin: {
      description: label('Changes above the amount are decided by the board. That is our reading of the agreement.'),
    },
  }
}
