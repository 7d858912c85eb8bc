import { readFileSync } from 'node:fs'
import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/**
 * The letters of all that is printed, and no others: a machine's own fonts would make another file on each machine. Typst
 * knows those too, so a template says `fallback: false` (style.typ does). Folder and name as in `@expo-google-fonts/…`.
 */
const FONTS = [
  'nunito/400Regular/Nunito_400Regular',
  'nunito/400Regular_Italic/Nunito_400Regular_Italic',
  'nunito/600SemiBold/Nunito_600SemiBold',
  'nunito/700Bold/Nunito_700Bold',
  'nunito/800ExtraBold/Nunito_800ExtraBold',
  'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular',
  'noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold',
  'noto-nastaliq-urdu/400Regular/NotoNastaliqUrdu_400Regular',
  'noto-nastaliq-urdu/700Bold/NotoNastaliqUrdu_700Bold',
]

/** How many documents ago a part may last have been used and still be remembered. */
const REMEMBERED = 10

let kept: NodeCompiler | null = null

/** One for the process: reading fonts takes longer than printing. */
function compiler(): NodeCompiler {
  kept ??= NodeCompiler.create({
    workspace: process.cwd(),
    fontArgs: [
      {
        fontBlobs: FONTS.map((font) =>
          readFileSync(path.resolve(/* turbopackIgnore: true */ `node_modules/@expo-google-fonts/${font}.ttf`)),
        ),
      },
    ],
  })
  return kept
}

/**
 * A PDF made of a Typst template and data. `template` is its path from the project's root. The data reaches the template as
 * JSON in `sys.inputs.data`: read by `json(bytes(sys.inputs.data))` it is text and never markup, whatever stands in it.
 *
 * The file is tagged and PDF/UA-1; where the data forbids that (an emoji, which no font of ours has, shows as a box; a heading
 * without words), it is tagged but makes no claim. `files` are pictures by the path, from the project's root, at which the
 * template finds them: nothing lies there on the disk. Same template, data and files: same bytes.
 *
 * Throws an Error that names the template, with Typst's words, when it is wrong or misses data. Blocks while it works: 10 to
 * 25 ms a page, the first time 200 ms more.
 */
export function typstPdf(template: string, data: object, files: ReadonlyMap<string, Uint8Array> = new Map()): Buffer {
  const typst = compiler()
  for (const [file, bytes] of files) typst.mapShadow(onDisk(file), Buffer.from(bytes))
  const source = sourceOf(template, data)
  // Set and written in one call: a document held here would stay in memory until all of the heap is swept.
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

/** The same as a picture: SVG in which letters are shapes, so that it looks the same everywhere. For screens, and for one page. */
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

function sourceOf(template: string, data: object): { mainFilePath: string; inputs: { data: string } } {
  return {
    mainFilePath: onDisk(template),
    inputs: {
      data: JSON.stringify(data, (_, value: unknown) => (typeof value === 'string' ? printable(value) : value)),
    },
  }
}

const onDisk = (file: string) => path.resolve(/* turbopackIgnore: true */ file)

/** Typst says what is wrong in the error's code. */
function wordsOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

/** Control characters have no shape, and PDF/UA-1 forbids them; half a character is none. */
function printable(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n\t]|\p{Cs}/gu, '')
}
