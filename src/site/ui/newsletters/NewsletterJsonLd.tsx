import type { ReactElement } from 'react'
import { toInstant } from '@/src/domain/time/copenhagen'
import type { Locale } from '@/src/i18n/locales'
import type { NewsletterContent, Shell } from '@/src/site/data/view-models'
import { breadcrumbJsonLd } from '@/src/site/ui/meta/breadcrumb-json-ld'
import { JsonLd } from '@/src/site/ui/meta/JsonLd'
import { organizationId } from '@/src/site/ui/meta/organization-json-ld'
import { paths } from '@/src/urls/paths'
import { absoluteUrl } from '@/src/urls/site-url'

import { newsletterTrail } from './newsletter-trail'

/** JSON-LD of an edition: breadcrumbs, and a news article by the plan. Renders nothing for samples. */
export function NewsletterJsonLd({
  content,
  shell,
  locale,
}: {
  content: NewsletterContent
  shell: Shell
  locale: Locale
}): ReactElement | null {
  if (content.sample) return null
  const { title, intro, at, slug } = content
  const publisher = { '@type': 'Organization', '@id': organizationId(), name: shell.siteName }
  return (
    <JsonLd
      data={[
        breadcrumbJsonLd(newsletterTrail(content, locale)),
        {
          '@type': 'NewsArticle',
          headline: title.value,
          ...(intro !== null && { description: intro.value }),
          inLanguage: title.lang,
          datePublished: toInstant(at),
          url: absoluteUrl(paths.newsletter(locale, slug)),
          author: publisher,
          publisher,
        },
      ]}
    />
  )
}
