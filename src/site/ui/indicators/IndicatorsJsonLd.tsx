import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { IndicatorsView } from '@/src/site/data/view-models'
import { breadcrumbJsonLd } from '@/src/site/ui/meta/breadcrumb-json-ld'
import { JsonLd } from '@/src/site/ui/meta/JsonLd'
import { organizationId } from '@/src/site/ui/meta/organization-json-ld'
import { paths } from '@/src/urls/paths'
import { absoluteUrl } from '@/src/urls/site-url'

import { indicatorsTrail } from './indicators-trail'

/** The published figures as a schema.org Dataset. Renders nothing if there are none. */
export function IndicatorsJsonLd({
  indicators,
  locale,
}: {
  indicators: IndicatorsView
  locale: Locale
}): ReactElement | null {
  const t = translator(locale)
  const shown = indicators.areas.flatMap((area) => area.goals.flatMap((goal) => goal.indicators))
  const years = shown.flatMap(({ figures }) => figures.map(({ year }) => year))
  if (years.length === 0) return null
  return (
    <JsonLd
      data={[
        breadcrumbJsonLd(indicatorsTrail(locale)),
        {
          '@type': 'Dataset',
          name: t('indicators.title'),
          description: t('indicators.metaDescription'),
          url: absoluteUrl(paths.indicators(locale)),
          inLanguage: locale,
          creator: { '@type': 'Organization', '@id': organizationId() },
          ...(indicators.updatedAt !== null && { dateModified: indicators.updatedAt }),
          temporalCoverage: `${Math.min(...years)}/${Math.max(...years)}`,
          variableMeasured: shown.map(({ name }) => name.value),
          distribution: {
            '@type': 'DataDownload',
            encodingFormat: 'text/csv',
            contentUrl: absoluteUrl(paths.indicatorsTable(locale)),
          },
        },
      ]}
    />
  )
}
