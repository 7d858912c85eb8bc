import { timingSafeEqual } from 'node:crypto'
import { revalidateTag } from 'next/cache'
import { env } from '@/src/config/env'
import { isCacheTag } from '@/src/urls/cache-tags'
import { expiryToken } from '@/src/urls/expiry-token'

/** Told by jobs and commands of our own that content has changed: `{ tags: string[] }`, signed. */
export async function POST(request: Request): Promise<Response> {
  if (!isSigned(request)) return new Response(null, { status: 401 })
  const body: unknown = await request.json().catch(() => null)
  const tags = typeof body === 'object' && body !== null && 'tags' in body && Array.isArray(body.tags) ? body.tags.filter(isCacheTag) : []
  for (const tag of tags) revalidateTag(tag, { expire: 0 })
  return Response.json({ expired: tags })
}

function isSigned(request: Request): boolean {
  const given = Buffer.from(request.headers.get('authorization') ?? '')
  const wanted = Buffer.from(`Bearer ${expiryToken(env.payloadSecret)}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
