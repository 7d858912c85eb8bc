'use client'
import type { ReactElement } from 'react'
// In the browser because Payload keeps the form's state there.
import { useRowLabel } from '@payloadcms/ui'

/** A row of a print run is called by its place and its copies. */
export function PlaceRowLabel(): ReactElement {
  const { data, rowNumber } = useRowLabel<{ place?: string; copies?: number }>()
  return <span>{data?.place ? `${data.place} · ${data.copies ?? 1}` : `${(rowNumber ?? 0) + 1}`}</span>
}
