import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Whether PDFs can be inspected here. Without poppler such tests are skipped with a warning; in CI it is an error. */
export const hasPoppler = spawnSync('pdfinfo', ['-v']).error === undefined
if (!hasPoppler) {
  const words = 'poppler is missing: tests that look at PDFs need it (apt-get install poppler-utils)'
  if (process.env.CI === 'true') throw new Error(words)
  console.warn(`${words}; skipped`)
}

function withFile<T>(pdf: Buffer, read: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'pdf-'))
  try {
    const file = path.join(folder, 'a.pdf')
    writeFileSync(file, pdf)
    return read(file, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const run = (program: string, ...words: string[]) =>
  execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

/** The file's metadata: pdfinfo's lines by name, and its XMP metadata. */
export function pdfInfo(pdf: Buffer): { lines: Record<string, string>; metadata: string } {
  return withFile(pdf, (file) => ({
    lines: Object.fromEntries(
      run('pdfinfo', file)
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
    ),
    metadata: run('pdfinfo', '-meta', file),
  }))
}

/** The file's fonts, without the subset tag, and whether each is embedded. */
export function pdfFonts(pdf: Buffer): { name: string; embedded: boolean }[] {
  return withFile(pdf, (file) =>
    run('pdffonts', file)
      .trim()
      .split('\n')
      .slice(2)
      .map((line) => ({
        name: line.split(' ')[0]?.replace(/^[A-Z]{6}\+/, '') ?? '',
        embedded: /\s(yes|no)\s+(yes|no)\s+(yes|no)\s/.exec(line)?.[1] === 'yes',
      })),
  )
}

/** The file's text in reading order, without hyphens at line ends, and with all whitespace collapsed. */
export function pdfText(pdf: Buffer): string {
  return pdfPages(pdf).join(' ')
}

/** Same as `pdfText`, page by page. */
export function pdfPages(pdf: Buffer): string[] {
  return withFile(pdf, (file) =>
    run('pdftotext', '-raw', file, '-')
      .split('\f')
      .slice(0, -1)
      .map((page) => page.replaceAll(/[-\u00ad]\n/g, '').replaceAll(/\s+/g, ' ')),
  )
}

/** Same as `pdfPages`, but keeps hyphens at line ends. */
export function pdfPageTexts(pdf: Buffer): string[] {
  return withFile(pdf, (file) =>
    run('pdftotext', '-raw', file, '-')
      .split('\f')
      .slice(0, -1)
      .map((page) => page.replaceAll(/\s+/g, ' ').trim()),
  )
}

/** A page as a PNG. */
export function pdfPage(pdf: Buffer, page: number, dpi: number): Buffer {
  return withFile(pdf, (file, folder) => {
    run(
      'pdftoppm',
      '-png',
      '-singlefile',
      '-r',
      String(dpi),
      '-f',
      String(page),
      '-l',
      String(page),
      file,
      path.join(folder, 'page'),
    )
    return readFileSync(path.join(folder, 'page.png'))
  })
}
