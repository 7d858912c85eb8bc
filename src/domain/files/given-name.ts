/** Characters kept of the name, without the extension. */
const LONGEST = 120
/** Control, direction and invisible characters: they make a name look like a different one. */
const UNSEEN =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cs}]/gu
const ENDINGS: Readonly<Record<string, readonly string[]>> = { jpg: ['jpg', 'jpeg'] }

/**
 * Sanitises a file name for display and download: without folders and invisible characters, and with the extension of
 * its type. It is never used as the storage path.
 */
export function givenName(name: string, extension: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const seen = last
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replaceAll(/["<>|:*?%]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const [, stem = '', ending = ''] = /^(.*?)(?:\.([^.]{1,8}))?$/.exec(seen) ?? []
  const fits = (ENDINGS[extension] ?? [extension]).includes(ending.toLowerCase())
  const base = [...(fits ? stem : seen)].slice(0, LONGEST).join('').trim()
  return `${base || 'fil'}.${fits ? ending : extension}`
}

/** The `Content-Disposition` header for a file: the name in ASCII as a fallback, and the exact name. */
export function disposition(how: 'inline' | 'attachment', name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')
  const exact = encodeURIComponent(name.replaceAll(/\p{Cs}/gu, '_')).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${how}; filename="${plain}"; filename*=UTF-8''${exact}`
}
