'use client'
import { useCallback, useEffect, useState } from 'react'

/** The signed-in user's sessions and second factors, as `GET /api/users/account` returns them. */
export interface Overview {
  sessions: { id: string; startedAt: string; seenAt: string; network: string; browser: string; isThis: boolean }[]
  factors: { id: string; kind: 'app' | 'passkey'; madeAt: string }[]
  recoveryCodes: number
  isDemanded: boolean
}

/** Loads the overview, and again when asked to; null until it is there. */
export function useOverview(): { overview: Overview | null; reload: () => void } {
  const [overview, setOverview] = useState<Overview | null>(null)
  const load = useCallback(async () => {
    const response = await fetch('/api/users/account', { credentials: 'include' }).catch(() => null)
    if (response?.ok) setOverview((await response.json()) as Overview)
  }, [])
  useEffect(() => {
    // Loads the user's sign-in methods from the server.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    void load()
  }, [load])
  return { overview, reload: () => void load() }
}
