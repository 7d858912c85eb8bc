import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { importMap } from '../importMap'

interface Args {
  params: Promise<{ segments?: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

/** The first administrator is made on the server (`npm run admin`), and passwords are chosen by our own links. */
const NOT_OURS = ['create-first-user', 'reset']

export const generateMetadata = ({ params, searchParams }: Args): Promise<Metadata> => generatePageMetadata({ config, params: withSegments(params), searchParams })

export default async function AdminPage({ params, searchParams }: Args) {
  const { segments = [] } = await params
  if (NOT_OURS.includes(segments[0] ?? '')) notFound()
  return RootPage({ config, importMap, params: withSegments(params), searchParams })
}

/** Payload's types know no admin without a path below it. */
function withSegments(params: Args['params']): Promise<{ segments: string[] }> {
  return params as Promise<{ segments: string[] }>
}
