/**
 * Returns `security.txt` (RFC 9116), which says where to report vulnerabilities. It expires after six months (section
 * 2.5.5 recommends at most a year), so that an unmaintained file becomes invalid.
 */
export function securityTxt({
  contact,
  site,
  languages,
  now,
}: {
  contact: string
  site: string
  languages: readonly string[]
  now: Date
}): string {
  const expires = new Date(now)
  expires.setUTCMonth(expires.getUTCMonth() + 6)
  expires.setUTCHours(0, 0, 0, 0)
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().replace('.000Z', 'Z')}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${site}/.well-known/security.txt`,
    '',
  ].join('\n')
}
