/** URL of an edition's file; the endpoint is in `edition-endpoints.ts`. */
export function editionUrl(id: string, kind: 'pdf' | 'docx'): string {
  return `/api/editions/${id}/aftale.${kind}`
}
