/** The roles of docs/glossary.md, as used by the domain rules; `docs/decisions/0004` says what each may do. */
export type Role = 'admin' | 'editor' | 'zoneWorker' | 'translator' | 'leader' | 'board'

/** The secretariat: those who enter figures and changes, and submit them. */
export const SECRETARIAT: readonly Role[] = ['admin', 'editor']
