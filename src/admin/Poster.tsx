import type { ReactElement } from 'react'
import type { CollectionSlug, UIFieldServerProps } from 'payload'
import { ownName } from '@/src/i18n/language-names'
import { LANGUAGES } from '@/src/plans/languages'
import { PosterChoices } from './PosterChoices'
import { languageOf } from '@/src/i18n/admin/words'

interface Props extends UIFieldServerProps {
  below: string
}

/** On an offer or event: posters to print, and how often their codes were scanned, by place. */
export async function Poster({ below, id, collectionSlug, payload, req, user }: Props): Promise<ReactElement | null> {
  if (id === undefined) return null
  const reading = { depth: 0, overrideAccess: false, user, req } as const
  const document = await payload.findByID({
    collection: collectionSlug as CollectionSlug,
    id,
    ...reading,
    draft: true,
    locale: 'all',
    fallbackLocale: false,
  })
  const [afdelinger, codes] = await Promise.all([
    payload.find({ collection: 'afdelinger', ...reading, pagination: false, sort: 'name', select: { name: true } }),
    payload.find({
      collection: 'qr-codes',
      ...reading,
      pagination: false,
      where: { path: { equals: `${below}/${String(Reflect.get(document, 'slug'))}` } },
    }),
  ])
  const { docs: scans } = await payload.find({
    collection: 'qr-scans',
    ...reading,
    pagination: false,
    where: { code: { in: codes.docs.map(({ code }) => code) } },
  })
  const language = languageOf(req.i18n)
  const title: unknown = Reflect.get(document, 'title')
  const has = (code: string) => typeof title === 'object' && title !== null && Boolean(Reflect.get(title, code))
  const nameOf = new Map(afdelinger.docs.map((afdeling) => [afdeling.id, afdeling.name]))
  return (
    <PosterChoices
      address={`/api/${collectionSlug}/${String(id)}/plakat`}
      language={language}
      // Languages that the text is translated into come first.
      locales={[...LANGUAGES]
        .sort((a, b) => Number(has(b)) - Number(has(a)))
        .map((code) => ({ code, name: ownName(code), translated: has(code) }))}
      afdelinger={afdelinger.docs.map((afdeling) => ({ id: afdeling.id, name: afdeling.name }))}
      scanned={codes.docs.map(({ code, afdeling, place }) => ({
        code,
        where: [typeof afdeling === 'string' ? nameOf.get(afdeling) : null, place].filter(Boolean).join(', '),
        count: scans.filter((scan) => scan.code === code).reduce((sum, { count }) => sum + count, 0),
      }))}
    />
  )
}
