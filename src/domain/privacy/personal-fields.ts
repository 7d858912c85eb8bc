/** Whose it is: who subscribes to the newsletter, who works for the plan, or whoever sends a form or tries to sign in. */
export type Whose = 'subscriber' | 'staff' | 'anyone'

/** What it is, as the page on privacy names it. */
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

/** Days after which something is deleted by itself: the deletion jobs and the page on privacy take them from here. */
export const KEPT_DAYS = { unconfirmed: 7, left: 30 } as const

/** Until when, as the page on privacy says it. `left`: so many days unconfirmed, or after leaving. */
export type KeptUntil = 'left' | 'returned' | 'stays' | 'leaves' | 'ends' | 'log' | 'soon'

/** What is kept beside the collections: counters of the limits, and what must stay gone when a backup is put back. */
export const BESIDE_COLLECTIONS: readonly string[] = ['limits', 'erasures.jsonl']

export interface PersonalField {
  /** Or one of those beside. */
  collection: string
  /** A path; all that lies below it belongs to it. */
  field: string
  whose: Whose
  kind: PersonalKind
  until: KeptUntil
  /** Which function of the code deletes it; null: nobody may, and the page says so. */
  deletedBy:
    | 'forgetSubscribers'
    | 'runErrands'
    | 'forgetDeliveries'
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
  ['subscribers', ['email'], 'subscriber', 'address', 'left', 'forgetSubscribers'],
  ['subscribers', ['language', 'zone', 'afdeling', 'wish'], 'subscriber', 'place', 'left', 'forgetSubscribers'],
  ['subscribers', ['consent', 'state', 'mailedAt', 'leftAt'], 'subscriber', 'consent', 'left', 'forgetSubscribers'],
  ['subscribers', ['softBounces'], 'subscriber', 'mails', 'left', 'forgetSubscribers'],
  ['deliveries', ['key', 'subscriber', 'answer'], 'subscriber', 'mails', 'left', 'forgetDeliveries'],
  // A form or a mail on its way: minutes, a day at the most.
  ['outbox', ['what'], 'subscriber', 'address', 'left', 'runErrands'],
  ['suppressions', ['seal', 'since'], 'subscriber', 'seal', 'returned', 'liftSuppression'],
  // Keyed hashes of a row's id, and seals of addresses: without the secret they say nothing.
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
  // Of who signs in or tries to: the network, and a seal of an address that is no user's.
  ['audit-log', ['reason', 'at'], 'anyone', 'tries', 'log', null],
  ['attempts', ['key'], 'anyone', 'limits', 'soon', 'mayTry'],
  ['limits', ['key'], 'anyone', 'limits', 'soon', 'spend'],
]

/**
 * Every field of this installation that says something of a person: whose it is, what for, until when, and what deletes it. The
 * deletion jobs, the audit log (such a field stands there as a hash alone), the page on privacy and a test are made from it.
 */
export const PERSONAL_FIELDS: readonly PersonalField[] = ROWS.flatMap(
  ([collection, fields, whose, kind, until, deletedBy]) =>
    fields.map((field) => ({ collection, field, whose, kind, until, deletedBy })),
)

/** Whether a field, or one that it lies in, is of a person. */
export function isPersonal(collection: string, path: string): boolean {
  return PERSONAL_FIELDS.some(
    (one) => one.collection === collection && (path === one.field || path.startsWith(`${one.field}.`)),
  )
}

/** What is kept of somebody, each kind once, by until when: in the order of the list. */
export function keptOf(whose: Whose): { until: KeptUntil; kinds: PersonalKind[] }[] {
  const all = PERSONAL_FIELDS.filter((one) => one.whose === whose)
  return [...new Set(all.map(({ until }) => until))].map((until) => ({
    until,
    kinds: [...new Set(all.filter((one) => one.until === until).map(({ kind }) => kind))],
  }))
}
