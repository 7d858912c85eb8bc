import type { Payload } from 'payload'
import type { LocalDate } from '@/src/domain/recurrence/series'
import { storesOf } from '../stores/stores-of.ts'

/**
 * Counts one scan of a code on a Danish day. Only code, day and number are stored; nothing about who scanned. Rejects
 * if the database fails.
 */
export async function countScan(payload: Payload, code: string, day: LocalDate): Promise<void> {
  await storesOf(payload).scans.add(code, day)
}
