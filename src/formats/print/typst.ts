import { readFileSync } from 'node:fs'
import path from 'node:path'
import { logoDrawing } from '@/src/plans/logo-file'
import { plan } from '@/src/plans/this-plan'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { FONT_FILES } from './font-files'

/** What every template takes from the plan: its colours and its logo. */
const PLAN = JSON.stringify({ colours: plan.colours.light, logo: logoDrawing(plan) })

/** Cached parts not used for this many documents are evicted. */
const REMEMBERED = 10

let kept: NodeCompiler | null = null

/** One compiler per process: reading the fonts takes longer than printing. */
function compiler(): NodeCompiler {
  kept ??= NodeCompiler.create({
    workspace: process.cwd(),
    fontArgs: [
      {
        fontBlobs: FONT_FILES.map((file) => readFileSync(path.resolve(/* turbopackIgnore: true */ file))),
      },
    ],
  })
  return kept
}

/**
 * Renders a PDF from a Typst template and data. `template` is its path from the project's root. The template receives
 * the data as JSON in `sys.inputs.data`; read by `json(bytes(sys.inputs.data))` it is always text, never markup.
 *
 * The file is tagged and PDF/UA-1; if the data prevents that (an emoji, which none of our fonts has, shows as a box; a
 * heading without words), it is tagged but does not claim conformance. `files` are pictures by the path, from the
 * project's root, at which the template finds them; they do not exist on disk. Deterministic: the same template, data
 * and files give the same bytes.
 *
 * Throws an Error with the template's name and Typst's message if the template is invalid or data is missing.
 * Synchronous, so it blocks: 10 to 25 ms a page, and 200 ms more the first time.
 */
export function typstPdf(template: string, data: object, files: ReadonlyMap<string, Uint8Array> = new Map()): Buffer {
  const typst = compiler()
  for (const [file, bytes] of files) typst.mapShadow(onDisk(file), Buffer.from(bytes))
  const source = sourceOf(template, data)
  // Compiles and exports in one call: a document object held here would stay in memory until a full garbage collection.
  try {
    return typst.pdf(source, { pdfStandard: 'ua-1' })
  } catch (error) {
    const words = wordsOf(error)
    if (!words.includes('PDF/UA-1 error')) throw new Error(`${template}: ${words}`, { cause: error })
    return typst.pdf(source)
  } finally {
    for (const file of files.keys()) typst.unmapShadow(onDisk(file))
    typst.evictCache(REMEMBERED)
  }
}

/**
 * Like `typstPdf`, but returns an SVG in which letters are shapes, so that it looks the same everywhere. For screens,
 * and for a single page.
 */
export function typstSvg(template: string, data: object): string {
  const typst = compiler()
  try {
    return typst.plainSvg(sourceOf(template, data))
  } catch (error) {
    throw new Error(`${template}: ${wordsOf(error)}`, { cause: error })
  } finally {
    typst.evictCache(REMEMBERED)
  }
}

function sourceOf(template: string, data: object): { mainFilePath: string; inputs: { data: string; plan: string } } {
  return {
    mainFilePath: onDisk(template),
    inputs: {
      plan: PLAN,
      data: JSON.stringify(data, (_, value: unknown) => (typeof value === 'string' ? printable(value) : value)),
    },
  }
}

const onDisk = (file: string) => path.resolve(/* turbopackIgnore: true */ file)

/** Typst puts its message into the error's `code`. */
function wordsOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

/** Removes control characters, which have no glyph and are forbidden by PDF/UA-1, and lone surrogates. */
function printable(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n\t]|\p{Cs}/gu, '')
}
