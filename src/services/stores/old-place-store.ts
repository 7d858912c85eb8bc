/** A place as people typed it until December 2026, before areas were documents. */
export interface OldPlace {
  collection: 'measurements' | 'indicators'
  /** The id of the document. */
  document: string
  /** The id of the baseline; null for a measurement. */
  row: string | null
  place: string
  role: 'area' | 'comparator'
}

/** The typed places that are not areas yet. Empty in an installation that never had any. */
export interface OldPlaceStore {
  all: () => Promise<OldPlace[]>
  /** Deletes those of a document, which refers to areas now. */
  delete: (collection: OldPlace['collection'], document: string) => Promise<void>
}
