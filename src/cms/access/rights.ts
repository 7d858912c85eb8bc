import type { CollectionSlug, GlobalSlug } from 'payload'
import type { ADMIN_PATHS } from '../admin-paths.ts'
import type { SEATS } from './roles.ts'
import type { Rule, ZoneField } from './rules.ts'

/**
 * The single table of rights: who may do what (docs/decisions/0004 shows it shortened). `apply-rights.ts` turns it into
 * access functions, the tests try each cell, and `npm run generate` writes it into the ADR. Each cell is a rule of
 * `rules.ts`. A collection, global or endpoint that is missing here keeps the site from starting.
 */

/** One cell per seat, in their order: admin, editor, zoneWorker, translator, leader, board, apiKey, anonymous. */
export type Row = CellFor<typeof SEATS>

type CellFor<Seats extends readonly unknown[]> = { readonly [Index in keyof Seats]: Rule }

export interface FieldRights {
  read?: Row
  create?: Row
  update?: Row
  /** Who may filter and sort by the field, if fewer than may read it. */
  search?: Row
  /**
   * Whether a change by anyone else is refused with a message. Otherwise the sent value is ignored, because forms send
   * all fields.
   */
  refused?: true
}

export interface GlobalRights {
  read: Row
  /** Reading earlier versions; absent if none are kept. */
  versions?: Row
  update: Row
  /** Restoring an earlier version, which writes every language and every field. */
  restore?: Row
}

export interface CollectionRights extends GlobalRights {
  /** The field that says which zones a document belongs to. */
  zoneField?: ZoneField
  create: Row
  /** Publishing, unpublishing, and scheduling either; absent if there are no drafts. */
  publish?: Row
  delete: Row
  /**
   * By dotted name. A field without a line has the rights of its document; translators may write it only if it is a
   * text.
   */
  fields?: Readonly<Record<string, FieldRights>>
}

const all = 'all',
  no = 'no',
  published = 'published',
  forAll = 'forAll',
  sent = 'sent',
  reports = 'reports',
  shown = 'shown',
  zones = 'zones'
const langs = 'languages',
  steps = 'steps',
  self = 'self',
  own = 'own',
  editable = 'editable'

// prettier-ignore
const ROWS = {
  //              admin     editor    zoneWorker  translator  leader     board      apiKey     anonymous
  nobody:        [no,       no,       no,         no,         no,        no,        no,        no],
  everyone:      [all,      all,      all,        all,        all,       all,       all,       all],
  administrators:[all,      no,       no,         no,         no,        no,        no,        no],
  secretariat:   [all,      all,      no,         no,         no,        no,        no,        no],
  fieldWorkers:  [all,      all,      zones,      no,         no,        no,        no,        no],
  translated:    [all,      all,      no,         langs,      no,        no,        no,        no],
  staff:         [all,      all,      all,        all,        no,        no,        no,        no],
  internal:      [all,      all,      no,         no,         all,       all,       no,        no],
  people:        [all,      all,      all,        all,        all,       all,       no,        no],
} as const satisfies Record<string, Row>
const { nobody, everyone, administrators, secretariat, fieldWorkers, translated, staff, internal, people } = ROWS

/** Written by hooks only; values from forms and requests are ignored. */
const byHooks: FieldRights = { create: nobody, update: nobody }
/** What identifies a record: its number, address or place. Papers, links and sums depend on it. */
const identity: FieldRights = { create: secretariat, update: secretariat, refused: true }
const forStaff: FieldRights = { read: staff }
/** Nobody may read it or filter by it: filtering would reveal a hash letter by letter. */
const kept: FieldRights = { read: nobody, create: nobody, update: nobody }

/** Fields that mean the same everywhere, including in rows and blocks. */
export const FIELDS_ANYWHERE: Readonly<Record<string, FieldRights>> = {
  formerSlugs: { read: staff, ...byHooks },
  nextReview: forStaff,
  // prettier-ignore
  reviewed: { read: staff, create: [all, all, all, langs, no, no, no, no], update: [all, all, all, langs, no, no, no, no] },
  // Readable by all: the site shows "translated by machine" based on it.
  translation: byHooks,
}

// prettier-ignore
/** Written content of the site, with drafts. */
const content = {
  //              admin     editor    zoneWorker  translator  leader     board      apiKey     anonymous
  read:          [all,      all,      all,        all,        published, published, published, published],
  versions:      staff,
  create:        fieldWorkers,
  update:        [all,      all,      zones,      langs,      no,        no,        no,        no],
  publish:       fieldWorkers,
  restore:       fieldWorkers,
  delete:        secretariat,
} as const satisfies CollectionRights

/** Like `content`, but only the secretariat writes. */
const pages = {
  ...content,
  create: secretariat,
  update: translated,
  publish: secretariat,
  restore: secretariat,
} as const satisfies CollectionRights

// prettier-ignore
/** Records that the content refers to. Public as soon as they are saved: there are no drafts. */
const facts = {
  read:          everyone,
  versions:      staff,
  create:        secretariat,
  update:        secretariat,
  restore:       secretariat,
  delete:        secretariat,
} as const satisfies CollectionRights

/**
 * Places: a zone worker may change those in their own zones (but not the fields that identify them); translators may
 * write their texts.
 */
const places = { ...facts, update: content.update } as const satisfies CollectionRights

/** The plan's own records: written by the secretariat, read by the leader group and the board, never deleted. */
const books = {
  read: internal,
  create: secretariat,
  update: secretariat,
  delete: nobody,
} as const satisfies CollectionRights
const lists = { ...books, delete: administrators } as const satisfies CollectionRights

/** Written by the server only. */
const machine = { read: nobody, create: nobody, update: nobody, delete: nobody } as const satisfies CollectionRights

// prettier-ignore
export const COLLECTIONS: Readonly<Record<CollectionSlug, CollectionRights>> = {
  activities:              { ...content, zoneField: 'zones' },
  events:                  { ...content, zoneField: 'zones', fields: { lastEnd: byHooks, sequence: byHooks } },
  notices:                 { ...content, zoneField: 'zones' },
  pages,
  evaluations: { ...pages,
    //              admin   editor    zoneWorker  translator  leader     board      apiKey     anonymous
    read:          [all,    all,      all,        all,        published, published, forAll,    forAll],
  },
  zones:                   { ...places, zoneField: 'id', fields: { number: identity, mark: identity, homes: identity, x: identity, y: identity } },
  afdelinger:              { ...places, zoneField: 'zone', fields: { name: identity, slug: identity, zone: identity, organisation: identity } },
  venues:                  { ...places, zoneField: 'zone', create: fieldWorkers, restore: fieldWorkers },
  'housing-organisations': facts,
  'focus-areas':           { ...facts, update: translated },
  partners:                facts,
  media: {
    //              admin   editor    zoneWorker  translator  leader     board      apiKey     anonymous
    read:          [all,    all,      all,        all,        all,       all,       shown,     shown],
    create:        [all,    all,      all,        no,         no,        no,        no,        no],
    update:        translated,
    delete:        secretariat,
    // A file name chosen by a person may contain a person's name.
    fields:        { originalName: { read: people, ...byHooks }, shown: byHooks },
  },
  newsletters: {
    //              admin   editor    zoneWorker  translator  leader     board      apiKey     anonymous
    read:          [all,    all,      all,        all,        sent,      sent,      sent,      sent],
    create:        secretariat,
    update:        translated,
    delete:        nobody,
    // Once sending has begun, everyone may read only title, slug, date and `frozen`.
    fields: {
      status: forStaff, reason: forStaff, revision: forStaff, intro: forStaff, sendAt: forStaff, audience: forStaff, zones: forStaff, afdelinger: forStaff,
      blocks: forStaff, languages: forStaff, sample: forStaff, translation: { read: staff, ...byHooks },
      // Never changed: QR codes on paper lead to it, and those may be printed before it is sent.
      slug: { update: nobody }, frozen: byHooks, queued: { read: staff, ...byHooks },
    },
  },
  'print-runs': {
    zoneField:     'zone',
    read:          staff,
    create:        fieldWorkers,
    update:        fieldWorkers,
    delete:        nobody,
    fields:        { newsletter: { update: nobody }, afdeling: { update: nobody }, title: byHooks, zone: byHooks, key: byHooks },
  },
  postings:                { ...machine, read: staff, create: fieldWorkers },
  'qr-codes': { ...machine,
    read:          staff,
    //              admin   editor    zoneWorker  translator  leader     board      apiKey     anonymous
    create:        [all,    all,      all,        no,         no,        no,        no,        no],
  },
  'qr-scans':              { ...machine, read: staff },

  agreements:              books,
  changes: {
    read:          internal,
    //              admin   editor    zoneWorker  translator  leader     board      apiKey     anonymous
    create:        [all,    all,      no,         no,         all,       no,        no,        no],
    update:        [all,    all,      no,         no,         all,       steps,     no,        no],
    delete:        nobody,
    fields:        { bodies: byHooks, proposedBy: byHooks, decidedBy: byHooks, decidedOn: byHooks, base: byHooks, after: byHooks, edition: byHooks },
  },
  editions:                { ...machine, read: internal },
  documents:               lists,
  milestones:              lists,
  obligations:             lists,
  meetings:                lists,
  'follow-ups': {
    read:          internal,
    create:        secretariat,
    //              admin   editor    zoneWorker  translator  leader     board      apiKey     anonymous
    update:        [all,    all,      no,         no,         no,        steps,     no,        no],
    delete:        nobody,
    fields:        { seen: byHooks, seenHash: byHooks, acceptedBy: byHooks },
  },
  files: {
    //              admin   editor    zoneWorker  translator  leader     board      apiKey     anonymous
    read:          [all,    all,      reports,    reports,    all,       all,       reports,   reports],
    create:        secretariat,
    update:        nobody,
    delete:        nobody,
    fields:        { originalName: byHooks },
  },
  goals: { ...books,
    //              admin   editor    zoneWorker  translator  leader     board      apiKey     anonymous
    read:          [all,    all,      no,         all,        all,       all,       no,        no],
    update:        translated,
  },
  indicators: { ...books,
    //              admin   editor    zoneWorker  translator  leader     board      apiKey     anonymous
    read:          [all,    all,      no,         all,        all,       all,       no,        no],
    update:        translated,
  },
  areas: { ...lists,
    //              admin   editor    zoneWorker  translator  leader     board      apiKey     anonymous
    read:          [all,    all,      no,         all,        all,       all,       no,        no],
    create:        administrators,
    update:        [all,    no,       no,         langs,      no,        no,        no,        no],
  },
  periods:                 { ...books, fields: { closedOn: byHooks } },
  measurements: {
    read:          internal,
    create:        secretariat,
    //              admin   editor    zoneWorker  translator  leader     board      apiKey     anonymous
    update:        [all,    all,      no,         no,         steps,     steps,     no,        no],
    delete:        nobody,
    fields:        { submittedBy: byHooks, frozen: byHooks },
  },
  metrics: { ...books,
    //              admin   editor    zoneWorker  translator  leader     board      apiKey     anonymous
    read:          [all,    all,      all,        no,         all,       all,       no,        no],
  },
  // Entries with their notes are for the zone's workers and the secretariat. The leader group and the board see sums.
  'log-entries':           { ...machine, zoneField: 'zone', read: fieldWorkers, create: fieldWorkers, fields: { author: byHooks } },

  subscribers:             { ...machine, read: administrators, delete: administrators },
  deliveries:              { ...machine, read: secretariat, fields: { key: { read: administrators }, subscriber: { read: administrators } } },
  suppressions:            machine,
  users: {
    //              admin   editor    zoneWorker  translator  leader     board      apiKey     anonymous
    read:          [all,    self,     self,       self,       self,      self,      no,        no],
    create:        administrators,
    update:        [all,    self,     self,       self,       self,      self,      no,        no],
    delete:        administrators,
    fields: {
      role:        { create: administrators, update: administrators },
      zones:       { create: administrators, update: administrators },
      languages:   { create: administrators, update: administrators },
      hash: kept, salt: kept, resetPasswordToken: kept, resetPasswordExpiration: kept, password: kept,
    },
  },
  'sign-ins':              machine,
  'sign-in-links':         machine,
  'second-factors':        machine,
  attempts:                machine,
  'api-clients': { read: administrators, create: administrators, update: administrators, delete: administrators },
  'audit-log': { ...machine,
    //              admin   editor    zoneWorker  translator  leader     board      apiKey     anonymous
    read:          [all,    no,       no,         no,         no,        all,       no,        no],
    // The changes contain values of fields that the board may not read, so the board may not search them either: they
    // could be guessed letter by letter.
    fields:        { changes: { search: administrators }, salts: { read: nobody }, original: { read: nobody }, key: { read: nobody } },
  },
  locks:                   machine,
  'cache-versions':        machine,
  outbox:                  machine,

  'payload-locked-documents': { ...machine,
    //              admin     editor    zoneWorker  translator  leader     board      apiKey     anonymous
    read:          [all,      all,      all,        all,        all,       all,       no,        no],
    update:        [editable, editable, editable,   editable,   editable,  editable,  no,        no],
    delete:        [editable, editable, editable,   editable,   editable,  editable,  no,        no],
  },
  'payload-preferences': {
    //              admin     editor    zoneWorker  translator  leader     board      apiKey     anonymous
    read:          [own,      own,      own,        own,        own,       own,       no,        no],
    create:        [own,      own,      own,        own,        own,       own,       no,        no],
    update:        [own,      own,      own,        own,        own,       own,       no,        no],
    delete:        [own,      own,      own,        own,        own,       own,       no,        no],
  },
  'payload-jobs':          machine,
  'payload-kv':            machine,
  'payload-migrations':    machine,
}

// prettier-ignore
export const GLOBALS: Readonly<Record<GlobalSlug, GlobalRights>> = {
  site:         { read: everyone, versions: staff, update: translated, restore: secretariat },
  organisation: { read: everyone, versions: staff, update: secretariat, restore: secretariat },
  governance:   { read: internal, update: administrators },
}

const logbookWriters: Row = [all, all, all, no, no, no, no, no]

// prettier-ignore
/** Our own endpoints, below `/api`. With `zones` and `steps` the endpoint itself checks the document as well. */
export const ENDPOINTS: Readonly<Record<string, Row>> = {
  'POST /users/login':                          everyone,
  'POST /users/logout':                         everyone,
  'POST /users/refresh-token':                  everyone,
  'POST /users/forgot-password':                everyone,
  'POST /users/choose-password':                everyone,
  'POST /users/first-register':                 everyone,
  'POST /users/reset-password':                 everyone,
  'POST /users/unlock':                         everyone,
  'GET /users/account':                       people,
  'POST /users/account/prove':                people,
  'POST /users/account/password':             people,
  'POST /users/account/end-session':          people,
  'POST /users/account/app':                  people,
  'POST /users/account/app/confirm':          people,
  'POST /users/account/passkey':              people,
  'POST /users/account/passkey/keep':         people,
  'POST /users/account/recovery-codes':       people,
  'POST /users/account/remove-factor':        people,
  'POST /users/:id/invite':                     administrators,
  'POST /users/:id/remove-factors':             administrators,
  'POST /redactions/find':                      administrators,
  'POST /redactions':                           administrators,
  'GET /editions/:id/aftale.pdf':               internal,
  'GET /editions/:id/aftale.docx':              internal,
  'GET /media/file/:filename':                  everyone,
  'GET /files/file/:filename':                  everyone,
  'GET /activities/:id/plakat':                 staff,
  'GET /events/:id/plakat':                     staff,
  'POST /events/proposed-skips':                staff,
  'GET /newsletters/:id/steps':                 staff,
  'GET /newsletters/:id/preview':               staff,
  'GET /newsletters/:id/missing':               staff,
  'POST /newsletters/:id/print-runs':           fieldWorkers,
  'GET /newsletters/:id/progress':              staff,
  'GET /print-runs/:id/opslag.pdf':             staff,
  'GET /changes/:id/steps':                     internal,
  'GET /measurements/:id/steps':                internal,
  'POST /measurements/:id/keep-figure':         secretariat,
  'POST /measurements/:id/take-figure':         secretariat,
  'POST /measurements/csv':                     secretariat,
  'GET /follow-ups/:id/steps':                  internal,
  'GET /follow-ups/:id/seen.pdf':               internal,
  'GET /log-entries/csv':                       fieldWorkers,
  'POST /log-entries/csv':                      fieldWorkers,
  'POST /subscribers/tilmeld/:locale':          everyone,
  'POST /subscribers/bekraeft/:locale/:token':      everyone,
  'POST /subscribers/indstillinger/:locale/:token': everyone,
  'POST /subscribers/afmeld/:locale/:token':        everyone,
  'GET /board/page.pdf':                        internal,
  'GET /audit-pack/:year.zip':                  internal,
}

// prettier-ignore
/** Our own pages in the admin, and the admin itself. */
export const VIEWS: Readonly<Record<keyof typeof ADMIN_PATHS | 'admin', Row>> = {
  admin:      people,
  board:      internal,
  yearWheel:  internal,
  agreements: internal,
  logbook:    logbookWriters,
  redaction:  administrators,
  // Anyone with a valid link.
  choosePassword: everyone,
}

/**
 * Running, queueing and cancelling jobs over the API. The site does this itself. Scheduled publishing has its own
 * route, checked against the document.
 */
export const JOBS: Row = nobody

// prettier-ignore
/** Server functions that the admin calls: `server-functions.ts` checks the right to the document concerned. */
export const SERVER_FUNCTIONS: Readonly<Record<string, 'signedIn' | 'readsDocument' | 'changesDocument' | 'publishesDocument'>> = {
  'form-state':                                'readsDocument',
  'render-document':                           'readsDocument',
  'render-document-slots':                     'readsDocument',
  'copy-data-from-locale':                     'changesDocument',
  'schedule-publish':                          'publishesDocument',
  'get-upcoming-scheduled-publish':            'publishesDocument',
  'get-default-layout':                        'signedIn',
  'get-folder-results-component-and-data':     'signedIn',
  'render-field':                              'signedIn',
  'render-list':                               'signedIn',
  'render-widget':                             'signedIn',
  'table-state':                               'signedIn',
  slugify:                                     'signedIn',
}
