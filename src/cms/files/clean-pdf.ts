import { PDFDict, PDFDocument, PDFName, type PDFObject, PDFStream } from '@cantoo/pdf-lib'
import type { Sentence } from '@/src/domain/workflow/verdict'
import { limitDecoders } from './limit-pdf-decoders.ts'
import { Unkeepable } from './unkeepable.ts'

const UNREADABLE: Sentence = {
  da: 'PDF’en kan ikke læses (den er låst eller beskadiget), så forfatterens navn kan ikke tages ud. Gem den igen som almindelig PDF uden adgangskode.',
  en: 'The PDF cannot be read (it is locked or damaged), so its author cannot be taken out. Save it again as a plain PDF without a password.',
}
const SIGNED: Sentence = {
  da: 'PDF’en er underskrevet digitalt: uden forfatterens navn ville underskriften ikke gælde mere. Udskriv den til en ny PDF, eller læg den under Filer.',
  en: 'The PDF is signed digitally: without its author the signature would no longer hold. Print it to a new PDF, or keep it under Files.',
}
/** Metadata of programs: who edited, with what, and earlier states. */
const NOTES = ['Metadata', 'PieceInfo', 'LastModified'] as const

/**
 * A PDF without author data: its information dictionary, the XMP of document, pages and pictures, programs' metadata
 * and the authors of comments. The visible content stays the same. A signed or unreadable PDF is refused, or with
 * `asItCame` kept byte for byte, because a signature covers the bytes. Throws `Unkeepable`.
 */
export async function cleanPdf(bytes: Buffer, unreadable: 'refuse' | 'asItCame'): Promise<Buffer> {
  const isTooMuch = limitDecoders()
  const opened = await open(bytes)
  if (isTooMuch()) throw new Unkeepable(UNREADABLE)
  if (opened === 'unreadable' || isSigned(opened)) {
    if (unreadable === 'asItCame') return bytes
    throw new Unkeepable(opened === 'unreadable' ? UNREADABLE : SIGNED)
  }
  const { context } = opened
  delete context.trailerInfo.Info
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    for (const dictionary of dictionariesOf(object)) {
      for (const note of NOTES) dictionary.delete(PDFName.of(note))
      if (isComment(dictionary)) dictionary.delete(PDFName.of('T'))
    }
    if (object instanceof PDFStream && object.dict.get(PDFName.of('Type')) === PDFName.of('Metadata'))
      context.delete(reference)
  }
  // Without object streams, so that later checks can read the objects.
  return Buffer.from(
    await opened.save({ useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false, rewrite: true }),
  )
}

/** Whether a stored PDF still names its author. False if it is unreadable or signed: such a PDF is kept as it is. */
export async function namesItsAuthor(bytes: Buffer): Promise<boolean> {
  limitDecoders()
  const opened = await open(bytes)
  if (opened === 'unreadable' || isSigned(opened)) return false
  return (
    opened.context.trailerInfo.Info !== undefined ||
    opened.context
      .enumerateIndirectObjects()
      .some(([, object]) =>
        dictionariesOf(object).some((dictionary) => NOTES.some((note) => dictionary.has(PDFName.of(note)))),
      )
  )
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
  return context
    .enumerateIndirectObjects()
    .some(([, object]) => dictionariesOf(object).some((dictionary) => dictionary.has(PDFName.of('ByteRange'))))
}

/** The dictionary of an object, and the dictionaries nested directly in it. */
function dictionariesOf(object: PDFObject): PDFDict[] {
  const dictionary = object instanceof PDFStream ? object.dict : object
  if (!(dictionary instanceof PDFDict)) return []
  return [dictionary, ...dictionary.values().flatMap((value) => dictionariesOf(value))]
}

/** In a comment, `T` is the author; in a form field (widget) it is the field's name. */
function isComment(dictionary: PDFDict): boolean {
  const subtype = dictionary.get(PDFName.of('Subtype'))
  return subtype !== undefined && dictionary.has(PDFName.of('Rect')) && subtype !== PDFName.of('Widget')
}
