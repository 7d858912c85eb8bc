interface GeneratedFile {
  name: string
  type: string
  bytes: Buffer
}

/** A file made for one reader: shown or saved under its name, kept by nobody on the way. */
export function fileResponse({ name, type, bytes }: GeneratedFile): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'content-disposition': `${type === 'application/pdf' ? 'inline' : 'attachment'}; filename="${name}"`,
      'cache-control': 'private, no-store',
    },
  })
}
