import type { ReactElement } from 'react'
type JsonLdValue = string | number | boolean | JsonLdObject | readonly JsonLdValue[]
export interface JsonLdObject {
  readonly [property: string]: JsonLdValue | undefined
}

/** One or more schema.org objects as JSON-LD. Renders nothing if there are none. */
export function JsonLd({ data }: { data: JsonLdObject | readonly JsonLdObject[] }): ReactElement | null {
  const things = Array.isArray(data) ? data : [data]
  if (things.length === 0) return null
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: serializeJsonLd(data) }} />
}

/** Serializes JSON so that no content can close the `script` element around it. */
export function serializeJsonLd(data: JsonLdObject | readonly JsonLdObject[]): string {
  const content = Array.isArray(data)
    ? { '@context': 'https://schema.org', '@graph': data }
    : { '@context': 'https://schema.org', ...data }
  return JSON.stringify(content).replaceAll('<', '\\u003c')
}
