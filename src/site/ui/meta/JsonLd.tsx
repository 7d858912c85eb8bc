import type { ReactElement } from 'react'
type JsonLdValue = string | number | boolean | JsonLdObject | readonly JsonLdValue[]
export interface JsonLdObject {
  readonly [property: string]: JsonLdValue | undefined
}

/** One thing or several, described in schema.org's words for machines. Nothing, if there is nothing to describe. */
export function JsonLd({ data }: { data: JsonLdObject | readonly JsonLdObject[] }): ReactElement | null {
  const things = Array.isArray(data) ? data : [data]
  if (things.length === 0) return null
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: serializeJsonLd(data) }} />
}

/** JSON that cannot end the `script` element that it stands in, whatever an editor wrote. */
export function serializeJsonLd(data: JsonLdObject | readonly JsonLdObject[]): string {
  const content = Array.isArray(data)
    ? { '@context': 'https://schema.org', '@graph': data }
    : { '@context': 'https://schema.org', ...data }
  return JSON.stringify(content).replaceAll('<', '\\u003c')
}
