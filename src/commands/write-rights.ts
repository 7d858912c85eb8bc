import { readFileSync, writeFileSync } from 'node:fs'
import { BEGIN, END, rightsDocument } from '../cms/access/rights-document.ts'

/** Writes the table of rights into its ADR, from the table in code. */
const ADR = 'docs/decisions/0004-roles.md'
const text = readFileSync(ADR, 'utf8')
const [before = '', rest = ''] = text.split(BEGIN)
const [, after = ''] = rest.split(END)
writeFileSync(ADR, `${before}${BEGIN}\n\n${rightsDocument()}\n\n${END}${after}`)
