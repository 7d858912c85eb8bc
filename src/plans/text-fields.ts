/** `plain`: a single text. `lines`: a list of short plain texts. `rich`: blocks. */
type TextKind = 'plain' | 'lines' | 'rich'

export interface TextField {
  readonly kind: TextKind
  readonly required: boolean
}

const plain = { kind: 'plain', required: true } as const
const rich = { kind: 'rich', required: true } as const
const optional = { kind: 'plain', required: false } as const

/** The texts of each collection. The key in `texts/<locale>.json` is `<collection>.<slug>.<field>`. */
export const TEXT_FIELDS = {
  activities: { title: plain, summary: plain, body: rich, timeNote: optional, audienceNote: optional },
  afdelinger: { note: optional },
  contacts: { role: plain },
  demo: {
    title: optional,
    summary: optional,
    body: { kind: 'rich', required: false },
    reason: optional,
    message: optional,
    intro: optional,
    heading: optional,
    dates: optional,
    quote: optional,
    by: optional,
    notice: optional,
  },
  evaluations: { title: plain, summary: plain, body: rich, learnt: optional, changed: optional },
  'focus-areas': { name: plain, purpose: plain },
  organisation: { role: plain, members: optional },
  pages: { title: plain, body: rich },
  site: { tagline: plain, intro: plain, footer: plain },
  zones: { name: plain, description: plain, places: { kind: 'lines', required: true }, note: optional },
} as const satisfies Record<string, Record<string, TextField>>
