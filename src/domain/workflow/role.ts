/** The roles of docs/glossary.md, as the rules of this room know them; `docs/decisions/0004` says what each may do. */
export type Role = 'admin' | 'editor' | 'zoneWorker' | 'translator' | 'leader' | 'board'

/** The secretariat: those who write figures and changes down, and send them on. */
export const SECRETARIAT: readonly Role[] = ['admin', 'editor']
