/**
 * What a log may contain: what went wrong and where, never what was being written. A database driver's error contains
 * the statement's parameters (a password hash, an address), a parser's the text that it failed on.
 */
const SQL =
  /(failed query:\s*)?\b(insert\s+into|update|delete\s+from|select\b[\s\S]*?\sfrom)\s+["`]?(\w+)["`]?[\s\S]*$/i
/** After these words a database message contains values. */
const VALUES = /(\bparams\s*:|\bparameters\s*:|\bdup key\s*:|\bkeyValue\b|\bfor value\b|\bValidator failed\b)[\s\S]*$/i
const EMAIL = /[^\s@]{0,128}@[^\s@<>()"'`,;]{1,253}/gu
/** In `mailto` links, percent-encoded. */
const ENCODED_EMAIL = /[\w.+-]{1,64}%40[\w.-]{1,253}/gi
const TOKEN = /\beyJ[\w-]+(\.[\w-]+)*/g
const HASH = /\b[\da-f]{32,}\b/gi
const NUMBER = /(?<![\w-])\+?\d(?:[ .-]?\d){7,}(?![\w-])/g
/** Text between double or typographic quotes is what somebody wrote. */
const QUOTED = /"[^"]*(?:"|$)|“[^”]*(?:”|$)|„[^”“]*(?:[”“]|$)/g
const QUERY = /\?[^\s"')]*=[^\s"')]*/g

/**
 * A log message without personal data: parameters, quoted texts, addresses, hashes, long numbers, and query strings.
 */
export function safeWords(words: string): string {
  const statement = SQL.exec(words)
  const lead = statement
    ? `${words.slice(0, statement.index)}${statement[1] ?? ''}${(statement[2] ?? '').split(/\s/)[0] ?? ''} ${statement[3] ?? ''}`
    : words
  return lead
    .replace(VALUES, (found) => `${/^\w[\w ]*/.exec(found)?.[0] ?? ''} …`)
    .replace(QUOTED, '"…"')
    .replace(ENCODED_EMAIL, '[address]')
    .replace(EMAIL, '[address]')
    .replace(TOKEN, '[token]')
    .replace(HASH, '[hash]')
    .replace(NUMBER, '[number]')
    .replace(QUERY, '?…')
}
