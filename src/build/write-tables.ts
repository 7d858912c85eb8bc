import { readFileSync, writeFileSync } from 'node:fs'
import { BEGIN, END, rightsDocument } from '../cms/access/rights-document.ts'
import { doorsTable } from '../doors/openapi.ts'

/**
 * Writes the tables in the docs from the tables in code: who may do what (ADR 4), and what anonymous clients may
 * request (docs/api.md).
 */
write('docs/decisions/0004-roles.md', (text) => {
  const [before = '', rest = ''] = text.split(BEGIN)
  const [, after = ''] = rest.split(END)
  return `${before}${BEGIN}\n\n${rightsDocument()}\n\n${END}${after}`
})
write('docs/api.md', (text) => text.replace(/^\| Collection \|[\s\S]*?^Globals: .*$/m, () => doorsTable().trim()))

function write(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}
