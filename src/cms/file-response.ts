interface GeneratedFile {
  name: string
  type: string
  bytes: Buffer
}

/**
 * The response for a generated file, for one reader only: shown (PDF) or downloaded under its name, and cached nowhere.
 */
export function fileResponse({ name, type, bytes }: GeneratedFile): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'content-disposition': `${type === 'application/pdf' ? 'inline' : 'attachment'}; filename="${name}"`,
      'cache-control': 'private, no-store',
    },
  })
}
