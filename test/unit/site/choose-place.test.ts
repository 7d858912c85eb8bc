import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'

import { POST } from '@/app/(site)/[locale]/mit-sted/route'

function send(place: string | null, locale = 'ar') {
  const body = new FormData()
  if (place !== null) body.set('sted', place)
  const request = new NextRequest(`http://localhost/${locale}/mit-sted`, { method: 'POST', body })
  return POST(request, { params: Promise.resolve({ locale }) })
}

describe('POST mit-sted', () => {
  it.each(['alle', 'zone-2', 'bakkehusene-1-2'])('keeps %s for a year and leads to the front page', async (place) => {
    const answer = await send(place)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/ar')
    expect(answer.cookies.get('sted')).toMatchObject({ value: place, path: '/', maxAge: 31_536_000, sameSite: 'lax' })
  })

  it.each([null, '', 'zone-', '../x', 'A; Path=/', 'a'.repeat(81)])('changes nothing for %j', async (place) => {
    const answer = await send(place)
    expect(answer.status).toBe(303)
    expect(answer.cookies.get('sted')).toBeUndefined()
  })

  it('leads to the Danish front page from a language that is none, and minds no body that is no form', async () => {
    const request = new NextRequest('http://localhost/xx/mit-sted', { method: 'POST', body: 'x' })
    const answer = await POST(request, { params: Promise.resolve({ locale: 'xx' }) })
    expect(answer.headers.get('location')).toBe('/da')
  })
})
