import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib'
import { limitDecoders } from './limit-pdf-decoders.ts'
import { jpegWithoutNotes, jpxWithoutNotes } from './picture-notes.ts'
import { Unkeepable } from './unkeepable.ts'
import { label, type Label } from '@/src/i18n/admin/words'

const UNREADABLE: Label = label(
  'The PDF cannot be read (it is locked or damaged), so its author cannot be taken out. Save it again as a plain PDF without a password.',
)
const SIGNED: Label = label(
  'The PDF is signed digitally: without its author the signature would no longer hold. Print it to a new PDF, or keep it under Files.',
)
/**
 * A PDF without author data: its information dictionary, the XMP of document, pages and pictures, programs' metadata,
 * the authors of comments, place and camera of the photos in it, the files attached to it, and everything that nothing
 * in it refers to any more (earlier states). The visible content stays the same. A signed or unreadable PDF is refused,
 * or with `asItCame` kept byte for byte, because a signature covers the bytes. Throws `Unkeepable`.
 */
export async function cleanPdf(bytes: Buffer, unreadable: 'refuse' | 'asItCame'): Promise<Buffer> {
  const isTooMuch = limitDecoders()
  const opened = await open(bytes)
  if (isTooMuch()) throw new Unkeepable(UNREADABLE)
  if (opened === 'unreadable' || isSigned(opened)) {
    if (unreadable === 'asItCame') return bytes
    throw new Unkeepable(opened === 'unreadable' ? UNREADABLE : SIGNED)
  }
  removeNotes(opened)
  if (isTooMuch()) throw new Unkeepable(UNREADABLE)
  // Without object streams, so that later checks can read the objects.
  return Buffer.from(
    await opened.save({ useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false, rewrite: true }),
  )
}

/** Whether a stored PDF still holds what is removed. False if it is unreadable or signed: such a PDF is kept as it is. */
export async function namesItsAuthor(bytes: Buffer): Promise<boolean> {
  limitDecoders()
  const opened = await open(bytes)
  return opened !== 'unreadable' && !isSigned(opened) && removeNotes(opened)
}

async function open(bytes: Buffer): Promise<PDFDocument | 'unreadable'> {
  try {
    const document = await PDFDocument.load(bytes, {
      updateMetadata: false,
      throwOnInvalidObject: true,
      preserveXFA: true,
    })
    return document.getPageCount() > 0 ? document : 'unreadable'
  } catch {
    return 'unreadable'
  }
}

function isSigned({ context }: PDFDocument): boolean {
  const todo = context.enumerateIndirectObjects().map(([, object]) => object)
  for (let object = todo.pop(); object; object = todo.pop()) {
    if (object instanceof PDFDict && object.has(PDFName.of('ByteRange'))) return true
    for (const one of within(object)) if (!(one instanceof PDFRef)) todo.push(one)
  }
  return false
}

/** The objects written directly in another, and its references. */
function within(object: PDFObject): PDFObject[] {
  if (object instanceof PDFStream) return [object.dict]
  if (object instanceof PDFDict) return object.values()
  return object instanceof PDFArray ? object.asArray() : []
}

/** Walks from the trailer, as a reader does, and drops what it does not reach. Returns whether anything was removed. */
function removeNotes({ catalog, context }: PDFDocument): boolean {
  let changed = removeAttached(catalog)
  if (context.trailerInfo.Info !== undefined) {
    delete context.trailerInfo.Info
    changed = true
  }
  const reached = new Set<PDFObject>()
  const todo = [context.trailerInfo.Root, context.trailerInfo.ID]
  while (todo.length > 0) {
    const reference = todo.pop()
    if (reference instanceof PDFRef && reached.has(reference)) continue
    const object = context.lookup(reference)
    if (object === undefined || (object instanceof PDFStream && isDropped(object.dict))) continue
    if (reference instanceof PDFRef) reached.add(reference)
    if (cleanObject(object)) changed = true
    for (const one of within(object)) todo.push(one)
  }
  for (const [reference] of context.enumerateIndirectObjects()) {
    if (reached.has(reference)) continue
    context.delete(reference)
    changed = true
  }
  return changed
}

function cleanObject(object: PDFObject): boolean {
  if (object instanceof PDFDict) return cleanDictionary(object)
  if (object instanceof PDFArray) return dropAttachments(object)
  return object instanceof PDFRawStream && cleanPicture(object)
}

const nameOf = (dictionary: PDFDict, key: string) => {
  const name = dictionary.lookup(PDFName.of(key))
  return name instanceof PDFName ? name.decodeText() : undefined
}
const isText = (value: PDFObject | undefined) => value instanceof PDFString || value instanceof PDFHexString

/**
 * What is removed from every dictionary. The value is looked at too, since a picture, a heading or a state of a button
 * may have any of these names.
 */
const NOTES: Record<string, (value: PDFObject | undefined, dictionary: PDFDict) => boolean> = {
  // Metadata of programs: who edited, with what, and earlier states.
  Metadata: (value) => value instanceof PDFStream && !['Image', 'Form'].includes(nameOf(value.dict, 'Subtype') ?? ''),
  PieceInfo: (value) => value instanceof PDFDict,
  LastModified: isText,
  // Also of an article within the document.
  Author: isText,
  // In a comment, `T` is the author; in a form field (widget) it is the field's name.
  T: (value, dictionary) => isText(value) && isComment(dictionary),
  // Attached files: a file of their own, with authors of its own.
  EF: isAttached,
  RF: (value, dictionary) => value instanceof PDFDict && isFile(dictionary),
  AF: (value, { context }) =>
    value instanceof PDFArray
      ? value.asArray().some((one) => isFile(context.lookup(one)))
      : value instanceof PDFDict && isFile(value),
  FS: (_, dictionary) => isAttachment(dictionary),
}

function cleanDictionary(dictionary: PDFDict): boolean {
  // First all that is to go, since an attached file is known by what is removed from it.
  const notes = Object.entries(NOTES)
    .filter(([key, isNote]) => {
      const name = PDFName.of(key)
      return dictionary.has(name) && isNote(dictionary.lookup(name), dictionary)
    })
    .map(([key]) => PDFName.of(key))
  for (const name of notes) dictionary.delete(name)
  return notes.length > 0
}

function isComment(dictionary: PDFDict): boolean {
  const subtype = nameOf(dictionary, 'Subtype')
  return (
    subtype !== undefined &&
    subtype !== 'Widget' &&
    (dictionary.has(PDFName.of('Rect')) || nameOf(dictionary, 'Type') === 'Annot')
  )
}

/** A table of attached streams, by system. */
function isAttached(value: PDFObject | undefined): boolean {
  return value instanceof PDFDict && ['F', 'UF', 'DOS', 'Mac', 'Unix'].some((system) => value.has(PDFName.of(system)))
}

function isFile(value: PDFObject | undefined): boolean {
  return (
    value instanceof PDFDict &&
    (['Filespec', 'F'].includes(nameOf(value, 'Type') ?? '') ||
      ['F', 'UF'].some((key) => isText(value.lookup(PDFName.of(key)))))
  )
}

/** Streams that are dropped wherever they are referred to. */
const isDropped = (dictionary: PDFDict) => ['Metadata', 'EmbeddedFile'].includes(nameOf(dictionary, 'Type') ?? '')

/** The document's own list of attached files; without them, a portfolio is its cover page. */
function removeAttached(catalog: PDFDict): boolean {
  const names = catalog.lookup(PDFName.of('Names'))
  const hadList = names instanceof PDFDict && names.delete(PDFName.of('EmbeddedFiles'))
  return catalog.delete(PDFName.of('Collection')) || hadList
}

/** The pin that a file hangs on, and the window of that pin. */
function isAttachment(value: PDFObject | undefined): boolean {
  if (!(value instanceof PDFDict)) return false
  const subtype = nameOf(value, 'Subtype')
  if (subtype === 'FileAttachment') return true
  const parent = subtype === 'Popup' ? value.lookup(PDFName.of('Parent')) : undefined
  return parent instanceof PDFDict && nameOf(parent, 'Subtype') === 'FileAttachment'
}

function dropAttachments(array: PDFArray): boolean {
  const before = array.size()
  for (let index = before - 1; index >= 0; index -= 1) if (isAttachment(array.lookup(index))) array.remove(index)
  return array.size() < before
}

const PICTURES: Record<string, (bytes: Uint8Array) => Uint8Array> = {
  DCTDecode: jpegWithoutNotes,
  JPXDecode: jpxWithoutNotes,
}

/** A photo keeps its own compression, so that it is not re-encoded; one around that is taken off. */
function cleanPicture(stream: PDFRawStream): boolean {
  const { dict } = stream
  const [filters, parameters] = [listOf(dict, 'Filter'), listOf(dict, 'DecodeParms')]
  const names = filters.map((one) => (one instanceof PDFName ? one.decodeText() : ''))
  const at = names.findIndex((name) => name in PICTURES)
  const withoutNotes = PICTURES[names[at] ?? '']
  if (withoutNotes === undefined) return false
  const bytes = at === 0 ? stream.contents : unpacked(stream, filters.slice(0, at), parameters.slice(0, at))
  const clean = withoutNotes(bytes)
  if (clean === bytes) return false
  stream.updateContents(clean)
  if (at > 0) {
    dict.set(PDFName.of('Filter'), dict.context.obj(filters.slice(at)))
    if (parameters.length > 0) dict.set(PDFName.of('DecodeParms'), dict.context.obj(parameters.slice(at)))
  }
  return true
}

function listOf(dictionary: PDFDict, key: string): PDFObject[] {
  const value = dictionary.lookup(PDFName.of(key))
  if (value instanceof PDFArray) return value.asArray().flatMap((one) => dictionary.context.lookup(one) ?? [])
  return value === undefined ? [] : [value]
}

function unpacked({ dict: { context }, contents }: PDFRawStream, Filter: PDFObject[], DecodeParms: PDFObject[]) {
  try {
    return decodePDFRawStream(PDFRawStream.of(context.obj({ Filter, DecodeParms }), contents)).decode()
  } catch {
    // A picture that cannot be read is shown nowhere. Too much is noticed by the caller.
    return new Uint8Array()
  }
}
