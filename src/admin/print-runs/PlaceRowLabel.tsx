'use client'
import type { ReactElement } from 'react'
// Client component because Payload keeps the form's state in the browser.
import { useRowLabel } from '@payloadcms/ui'

/** Row label in a print run: place and number of copies. */
export function PlaceRowLabel(): ReactElement {
  const { data, rowNumber } = useRowLabel<{ place?: string; copies?: number }>()
  return <span>{data?.place ? `${data.place} · ${data.copies ?? 1}` : `${(rowNumber ?? 0) + 1}`}</span>
}
