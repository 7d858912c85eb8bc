import { strFromU8, strToU8, zipSync } from 'fflate'
import type { Sentence } from '@/src/domain/workflow/verdict'
import { Unkeepable } from './unkeepable.ts'
import { unzip } from './unzip.ts'

/** What a document may be unpacked, and of how many parts: a few KB of ZIP are gigabytes. */
const [MOST_BYTES, MOST_PARTS] = [100 * 1024 * 1024, 5000]
const BROKEN: Sentence = {
  da: 'Filen er ikke et Word-dokument (.docx) eller et regneark (.xlsx), eller den er for stor, når den pakkes ud.',
  en: 'The file is no Word document (.docx) or workbook (.xlsx), or too large when it is unpacked.',
}
/** Who made it and where, by the elements of the documents' properties. */
const NAMED = /<((?:dc:creator|cp:lastModifiedBy|Company|Manager))(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/\1>)/g

/** A Word document or workbook without who made it and changed it last, and which of the two it is. Throws `Unkeepable`. */
export function cleanOffice(bytes: Buffer): { kind: 'docx' | 'xlsx'; bytes: Buffer } {
  const parts = unpacked(bytes)
  const kind = parts['word/document.xml'] ? 'docx' : parts['xl/workbook.xml'] ? 'xlsx' : null
  if (kind === null || !parts['[Content_Types].xml'] || Object.keys(parts).some((name) => /vbaProject/i.test(name))) throw new Unkeepable(BROKEN)
  for (const name of ['docProps/core.xml', 'docProps/app.xml']) {
    const part = parts[name]
    if (part) parts[name] = strToU8(strFromU8(part).replaceAll(NAMED, '<$1></$1>'))
  }
  const { '[Content_Types].xml': types, ...others } = parts
  // The earliest day that a ZIP can say: when it was made is nobody's either.
  return { kind, bytes: Buffer.from(zipSync({ '[Content_Types].xml': types ?? new Uint8Array(), ...others }, { level: 6, mtime: new Date(1980, 0, 1, 12) })) }
}

/** Whether a stored document still names who made it. */
export function namesItsMaker(bytes: Buffer): boolean {
  const parts = unpacked(bytes)
  return ['docProps/core.xml', 'docProps/app.xml'].some((name) => [...strFromU8(parts[name] ?? new Uint8Array()).matchAll(NAMED)].some(([element]) => element.replaceAll(/<[^>]*>/g, '') !== ''))
}

function unpacked(bytes: Buffer): Record<string, Uint8Array> {
  try {
    return Object.fromEntries([...unzip(bytes, { bytes: MOST_BYTES, parts: MOST_PARTS })].filter(([name]) => !name.endsWith('/')))
  } catch {
    throw new Unkeepable(BROKEN)
  }
}
