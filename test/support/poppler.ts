import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Whether PDFs can be looked at here. Without poppler such tests are skipped, and say so; in CI that is a failure. */
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

/** What the file says of itself: pdfinfo's lines by name, and its XMP metadata. */
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

/** Its fonts, without the tag of the subset, and whether each is embedded. */
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

/** Its text in reading order, with hyphens at line ends taken out and all space made one. */
export function pdfText(pdf: Buffer): string {
  return pdfPages(pdf).join(' ')
}

/** The same, page by page. */
export function pdfPages(pdf: Buffer): string[] {
  return withFile(pdf, (file) =>
    run('pdftotext', '-raw', file, '-')
      .split('\f')
      .slice(0, -1)
      .map((page) => page.replaceAll(/[-\u00ad]\n/g, '').replaceAll(/\s+/g, ' ')),
  )
}

/** The same, page by page. */
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
