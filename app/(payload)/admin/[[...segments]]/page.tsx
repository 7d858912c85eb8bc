import type { ReactElement } from 'react'
import config from '@payload-config'
import { getNextRequestI18n } from '@payloadcms/next/utilities'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { withViewTitles } from '@/src/admin/page/view-titles'
import { languageOf } from '@/src/i18n/admin/words'
import { importMap } from '../importMap'

interface Args {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export async function generateMetadata(args: Args): Promise<Metadata> {
  const settled = await config
  const language = languageOf(await getNextRequestI18n({ config: settled }))
  return generatePageMetadata({ config: Promise.resolve(withViewTitles(settled, language)), ...args })
}

export default function AdminPage(args: Args): Promise<ReactElement> {
  return RootPage({ config, importMap, ...args })
}
