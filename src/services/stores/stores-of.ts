import type { Payload } from 'payload'
import { isSqlite } from '@/src/cms/is-sqlite'
import type { DeliveryStore } from './delivery-store.ts'
import type { LogbookStore } from './logbook-store.ts'
import { mongoDeliveries } from './mongo-deliveries.ts'
import { mongoLogbook } from './mongo-logbook.ts'
import { mongoOldLimit } from './mongo-old-limit.ts'
import { mongoOldPlaces } from './mongo-old-places.ts'
import { mongoReceivers } from './mongo-receivers.ts'
import { mongoScans } from './mongo-scans.ts'
import type { OldLimitStore } from './old-limit-store.ts'
import type { OldPlaceStore } from './old-place-store.ts'
import type { ReceiverStore } from './receiver-store.ts'
import type { ScanStore } from './scan-store.ts'
import { sqliteDeliveries } from './sqlite-deliveries.ts'
import { sqliteLogbook } from './sqlite-logbook.ts'
import { sqliteOldLimit } from './sqlite-old-limit.ts'
import { sqliteOldPlaces } from './sqlite-old-places.ts'
import { sqliteReceivers } from './sqlite-receivers.ts'
import { sqliteScans } from './sqlite-scans.ts'

/**
 * Database queries of the services that bypass Payload. Their contracts are tested on both databases
 * (`test/int/stores.test.ts`).
 */
export interface Stores {
  deliveries: DeliveryStore
  receivers: ReceiverStore
  logbook: LogbookStore
  scans: ScanStore
  oldPlaces: OldPlaceStore
  oldLimit: OldLimitStore
}

const chosen = new WeakMap<Payload['db'], Stores>()

/** The stores for this Payload's database: the only place where services distinguish the two. */
export function storesOf({ db }: Pick<Payload, 'db'>): Stores {
  const stores = chosen.get(db) ?? choose(db)
  chosen.set(db, stores)
  return stores
}

function choose(db: Payload['db']): Stores {
  return isSqlite(db)
    ? {
        deliveries: sqliteDeliveries(db),
        receivers: sqliteReceivers(db),
        logbook: sqliteLogbook(db),
        scans: sqliteScans(db),
        oldPlaces: sqliteOldPlaces(db),
        oldLimit: sqliteOldLimit(db),
      }
    : {
        deliveries: mongoDeliveries(db),
        receivers: mongoReceivers(db),
        logbook: mongoLogbook(db),
        scans: mongoScans(db),
        oldPlaces: mongoOldPlaces(db),
        oldLimit: mongoOldLimit(db),
      }
}
