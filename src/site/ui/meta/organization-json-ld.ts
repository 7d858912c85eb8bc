import type { Shell } from '@/src/site/data/view-models'
import { absoluteUrl, siteUrl } from '@/src/urls/site-url'

import type { JsonLdObject } from './JsonLd'
import { postalAddress } from './place-json-ld'

/** The plan itself, as publisher of its pages. Its contact is a function, never a person. */
export function organizationJsonLd(shell: Shell): JsonLdObject {
  const { contact } = shell
  return {
    '@type': 'Organization',
    '@id': organizationId(),
    name: shell.siteName,
    description: shell.tagline.value,
    url: siteUrl(),
    ...(shell.address !== null && { address: postalAddress(shell.address) }),
    ...(contact !== null &&
      (contact.phone !== null || contact.email !== null) && {
        contactPoint: {
          '@type': 'ContactPoint',
          contactType: contact.role.value,
          ...(contact.phone !== null && { telephone: contact.phone }),
          ...(contact.email !== null && { email: contact.email }),
        },
      }),
  }
}

/** The `@id` by which other objects refer to the plan. */
export function organizationId(): string {
  return absoluteUrl('/#organization')
}
