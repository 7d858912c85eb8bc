import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const NOT_STORED = { key: 'Cache-Control', value: 'private, no-store' }
/**
 * Pages behind a link from a mail belong to the recipient alone: not cached, no referrer sent to linked sites, not
 * indexed.
 */
const OWNERS_ALONE = [
  NOT_STORED,
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'X-Robots-Tag', value: 'noindex' },
]

/** With a hash of itself: a build that goes on from the one before would keep what an older version made. */
const mending = (loader: string) => ({
  loaders: [{ loader, options: { version: createHash('sha256').update(readFileSync(loader)).digest('hex') } }],
})

const isBuild = process.env.NODE_ENV === 'production'

const config: NextConfig = {
  poweredByHeader: false,
  // src/server compresses, after it has removed the scripts.
  compress: false,
  // Metadata must be in the head from the start: without scripts nothing can move it there later.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  // Image sizes are made at upload. Nothing is resized on a stranger's request, nor cached longer than it should.
  images: { unoptimized: true },
  // `npm run build` runs the type checker first, tests included.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // Pages are cached per quarter of an hour (proxy.ts). In memory the old ones are evicted; on disk they would pile
    // up.
    isrFlushToDisk: false,
    // Maps of the server's code: 60 MB that nothing reads.
    serverSourceMaps: false,
  },
  // Pages, routes and startup must share one copy of Payload. If bundled, each gets its own, so that `instanceof` fails
  // for an error of another copy, and the admin cannot show the error at its field. In development Payload itself keeps
  // these packages out of the bundle.
  serverExternalPackages: [
    '@myriaddreamin/typst-ts-node-compiler',
    'payload',
    '@payloadcms/db-mongodb',
    '@payloadcms/db-sqlite',
    '@payloadcms/drizzle',
    '@payloadcms/graphql',
  ],
  turbopack: {
    // A build has the CMS once, in dist, instead of in the code of every route (docs/decisions/0025).
    resolveAlias: isBuild ? { '@payload-config': './src/build/built-config.ts' } : {},
    rules: {
      '**/@payloadcms/ui/dist/exports/client/index.js': mending('./src/admin/mend-form.cjs'),
      '**/@payloadcms/ui/dist/widgets/CollectionCards/index.js': mending('./src/admin/mend-cards.cjs'),
    },
  },
  // TypeScript ignores folders whose name starts with a dot.
  rewrites: async () => [{ source: '/.well-known/security.txt', destination: '/security.txt' }],
  headers: async () => [
    // The form shows the values just submitted.
    { source: '/:locale/nyhedsbreve/tilmeld', headers: [NOT_STORED] },
    { source: '/:locale/nyhedsbreve/:form(bekraeft|indstillinger|afmeld)/:token', headers: OWNERS_ALONE },
    { source: '/api/subscribers/:form(bekraeft|indstillinger|afmeld)/:path*', headers: OWNERS_ALONE },
  ],
}

const payloadConfig = withPayload(config, { devBundleServerPackages: false })

/**
 * Payload requests colour-scheme client hints on every path, which costs a resident's phone a second request; only the
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
