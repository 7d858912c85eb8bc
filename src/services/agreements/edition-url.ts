/** Where an edition is asked for on paper; the endpoint is in `edition-endpoints.ts`. */
export function editionUrl(id: string, kind: 'pdf' | 'docx'): string {
  return `/api/editions/${id}/aftale.${kind}`
}
