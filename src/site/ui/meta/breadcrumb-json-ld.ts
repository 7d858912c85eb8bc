import type { Text } from '@/src/site/data/view-models'
import { absoluteUrl } from '@/src/urls/site-url'

import type { JsonLdObject } from './JsonLd'

/** One breadcrumb, as `PageHeader` shows it. */
export interface Crumb {
  href: string
  label: string | Text
}

/** Breadcrumbs from the home page to this page, which comes last. */
export function breadcrumbJsonLd(trail: readonly Crumb[]): JsonLdObject {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ href, label }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: typeof label === 'string' ? label : label.value,
      item: absoluteUrl(href),
    })),
  }
}
