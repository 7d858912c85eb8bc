import type { Text } from '@/src/site/data/view-models'
import { absoluteUrl } from '@/src/urls/site-url'

import type { JsonLdObject } from './JsonLd'

/** A step of the way from the home page, as `PageHeader` shows it. */
export interface Crumb {
  href: string
  label: string | Text
}

/** The way from the home page to this page, which stands last. */
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
