import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const NOT_STORED = { key: 'Cache-Control', value: 'private, no-store' }
/** What the link in a mail leads to is its owner's alone: kept nowhere, named to nobody that is linked to, found by no search. */
const OWNERS_ALONE = [
  NOT_STORED,
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'X-Robots-Tag', value: 'noindex' },
]

const config: NextConfig = {
  poweredByHeader: false,
  // src/server compresses, after it has taken the scripts out.
  compress: false,
  // Titles and links belong in the head from the start: without scripts nothing can move them there later.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  // The sizes of a picture are made when it is uploaded; what strangers ask for is not made anew, nor kept past its end.
  images: { unoptimized: true },
  // `npm run build` lets the compiler look first, tests included.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // One request fewer before the first paint; the styles are small.
    inlineCss: true,
    // Pages are kept by quarter of an hour (proxy.ts): in memory the old ones fall out, on disk they would pile up.
    isrFlushToDisk: false,
  },
  // One Payload for pages, routes and start: bundled, each gets a copy, and an error of one is none to another, so that the
  // admin cannot show it at its field. Payload itself keeps them out of the bundle in development.
  serverExternalPackages: [
    '@myriaddreamin/typst-ts-node-compiler',
    'payload',
    '@payloadcms/db-mongodb',
    '@payloadcms/db-sqlite',
    '@payloadcms/drizzle',
    '@payloadcms/graphql',
  ],
  // TypeScript looks into no folder whose name begins with a dot.
  rewrites: async () => [{ source: '/.well-known/security.txt', destination: '/security.txt' }],
  headers: async () => [
    // It shows what was typed a moment ago.
    { source: '/:locale/nyhedsbreve/tilmeld', headers: [NOT_STORED] },
    { source: '/:locale/nyhedsbreve/:form(bekraeft|indstillinger|afmeld)/:token', headers: OWNERS_ALONE },
    { source: '/api/subscribers/:form(bekraeft|indstillinger|afmeld)/:path*', headers: OWNERS_ALONE },
  ],
}

const payloadConfig = withPayload(config, { devBundleServerPackages: false })

/**
 * Payload asks for colour-scheme client hints on every path, which costs a resident's phone a second request; only the
 * admin needs them.
 */
export default {
  ...payloadConfig,
  headers: async () => {
    const rules = (await payloadConfig.headers?.()) ?? []
    return rules.map((rule) =>
      rule.headers.some(({ key }) => key === 'Critical-CH') ? { ...rule, source: '/admin/:path*' } : rule,
    )
  },
} satisfies NextConfig
