import type { Listed } from './file-store.ts'

/** A page of a list of S3 (`ListObjectsV2`), and where the next begins; null for the last. */
export interface BucketPage {
  files: Listed[]
  next: string | null
}

/**
 * Reads one. Not with a parser of XML: four elements of a fixed form are read of it, none of which can contain another.
 */
export function bucketPage(xml: string): BucketPage {
  return {
    files: [...xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)].map(([, file = '']) => ({
      key: textOf(file, 'Key') ?? '',
      since: Date.parse(textOf(file, 'LastModified') ?? ''),
    })),
    next: textOf(xml, 'IsTruncated') === 'true' ? textOf(xml, 'NextContinuationToken') : null,
  }
}

/** The code in an answer that refuses; null if there is none. */
export function refusalIn(xml: string): string | null {
  return xml.includes('<Error>') ? textOf(xml, 'Code') : null
}

function textOf(xml: string, element: string): string | null {
  const found = new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1]
  return found === undefined ? null : unescaped(found)
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole
    return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16))
  })
}
