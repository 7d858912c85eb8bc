/** Whose data it is: a subscriber's, a staff member's, or that of anyone who sends a form or tries to sign in. */
export type Whose = 'subscriber' | 'staff' | 'anyone'

/** The kind of data, as named on the privacy page. */
export const PERSONAL_KINDS = [
  'address',
  'place',
  'consent',
  'mails',
  'seal',
  'traces',
  'account',
  'sessions',
  'deeds',
  'tries',
  'limits',
] as const
export type PersonalKind = (typeof PERSONAL_KINDS)[number]

/** Days after which data is deleted automatically; used by the deletion jobs and the privacy page. */
export const KEPT_DAYS = { unconfirmed: 7, left: 30 } as const

/**
 * The end of the retention, as worded on the privacy page. `left`: the number of days above while unconfirmed, or after
 * leaving.
 */
export type KeptUntil = 'left' | 'returned' | 'stays' | 'leaves' | 'ends' | 'log' | 'soon'

/**
 * Data stored outside the collections: counters of the rate limits, and the erasures that must be repeated after a
 * restore.
 */
export const BESIDE_COLLECTIONS: readonly string[] = ['limits', 'erasures.jsonl']

export interface PersonalField {
  /** A collection, or one of `BESIDE_COLLECTIONS`. */
  collection: string
  /** A path; includes everything below it. */
  field: string
  whose: Whose
  kind: PersonalKind
  until: KeptUntil
  /** The function that deletes it; null: nothing may delete it, and the privacy page says so. */
  deletedBy:
    | 'deleteOldSubscribers'
    | 'runErrands'
    | 'deleteOldDeliveries'
    | 'liftSuppression'
    | 'startSession'
    | 'mayTry'
    | 'spend'
    | 'an administrator'
    | null
}

type Row = readonly [
  collection: string,
  fields: readonly string[],
  whose: Whose,
  kind: PersonalKind,
  until: KeptUntil,
  deletedBy: PersonalField['deletedBy'],
]

const ROWS: readonly Row[] = [
  ['subscribers', ['email'], 'subscriber', 'address', 'left', 'deleteOldSubscribers'],
  ['subscribers', ['language', 'zone', 'afdeling', 'wish'], 'subscriber', 'place', 'left', 'deleteOldSubscribers'],
  ['subscribers', ['consent', 'state', 'mailedAt', 'leftAt'], 'subscriber', 'consent', 'left', 'deleteOldSubscribers'],
  ['subscribers', ['softBounces'], 'subscriber', 'mails', 'left', 'deleteOldSubscribers'],
  ['deliveries', ['key', 'subscriber', 'answer'], 'subscriber', 'mails', 'left', 'deleteOldDeliveries'],
  // A form or mail in process: kept for minutes, a day at most.
  ['outbox', ['what'], 'subscriber', 'address', 'left', 'runErrands'],
  ['suppressions', ['seal', 'since'], 'subscriber', 'seal', 'returned', 'liftSuppression'],
  // Keyed hashes of row ids, and seals of addresses: they reveal nothing without the secret.
  ['audit-log', ['document'], 'subscriber', 'traces', 'stays', null],
  ['erasures.jsonl', ['id', 'seal', 'phrase'], 'subscriber', 'traces', 'stays', null],
  [
    'users',
    [
      'email',
      'password',
      'role',
      'zones',
      'languages',
      'sessions',
      'resetPasswordToken',
      'resetPasswordExpiration',
      'resetPasswordRequestedAt',
      'salt',
      'hash',
    ],
    'staff',
    'account',
    'leaves',
    'an administrator',
  ],
  ['second-factors', ['user', 'secret', 'credential'], 'staff', 'account', 'leaves', 'an administrator'],
  ['sign-in-links', ['user'], 'staff', 'account', 'leaves', 'an administrator'],
  [
    'sign-ins',
    ['user', 'network', 'browser', 'startedAt', 'seenAt', 'provenAt'],
    'staff',
    'sessions',
    'ends',
    'startSession',
  ],
  ['audit-log', ['who', 'role', 'document'], 'staff', 'deeds', 'log', null],
  ['log-entries', ['author'], 'staff', 'deeds', 'log', null],
  ['changes', ['proposedBy', 'decidedBy'], 'staff', 'deeds', 'log', null],
  ['measurements', ['submittedBy'], 'staff', 'deeds', 'log', null],
  ['follow-ups', ['acceptedBy'], 'staff', 'deeds', 'log', null],
  // From sign-ins and attempts: the network, and a seal of an address that belongs to no user.
  ['audit-log', ['reason', 'at'], 'anyone', 'tries', 'log', null],
  ['attempts', ['key'], 'anyone', 'limits', 'soon', 'mayTry'],
  ['limits', ['key'], 'anyone', 'limits', 'soon', 'spend'],
]

/**
 * Every field of this installation that holds personal data: whose it is, its purpose, its retention, and what deletes
 * it. The deletion jobs, the audit log (which stores only a hash of such a field), the privacy page and a test are
 * based on this list.
 */
export const PERSONAL_FIELDS: readonly PersonalField[] = ROWS.flatMap(
  ([collection, fields, whose, kind, until, deletedBy]) =>
    fields.map((field) => ({ collection, field, whose, kind, until, deletedBy })),
)

/** Whether a field, or a field that contains it, holds personal data. */
export function isPersonal(collection: string, path: string): boolean {
  return PERSONAL_FIELDS.some(
    (one) => one.collection === collection && (path === one.field || path.startsWith(`${one.field}.`)),
  )
}

/** Returns what is stored about somebody, grouped by retention, each kind once, in the order of the list. */
export function keptOf(whose: Whose): { until: KeptUntil; kinds: PersonalKind[] }[] {
  const all = PERSONAL_FIELDS.filter((one) => one.whose === whose)
  return [...new Set(all.map(({ until }) => until))].map((until) => ({
    until,
    kinds: [...new Set(all.filter((one) => one.until === until).map(({ kind }) => kind))],
  }))
}
