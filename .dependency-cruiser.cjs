/** The dependency rules of docs/decisions/0002: a room may import itself and what is below it. */
const room = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { pathNot: ['^node_modules', 'node_modules/', '^(node:)?[a-z_/]+$', ...allowed] },
})
const GROUND = ['^src/(domain|i18n|urls)/']
/** The plan of the installation; its content is for the seed and for what checks a plan. */
const PLAN = '^src/plans/(this-plan|languages|plan|colours|logo-file|lacks)\\.ts$'

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: ['\\.css$'] } },
    {
      name: 'nobody-imports-seed-or-test',
      severity: 'error',
      from: { pathNot: '^(src/seed|test|bench)/' },
      to: { path: '^(src/seed|test|bench)/' },
    },
    {
      name: 'only-development-imports-build',
      severity: 'error',
      from: { pathNot: '^(src/build|src/seed/demo\\.ts|test|bench)' },
      to: { path: '^src/build/' },
    },
    {
      name: 'nobody-imports-commands',
      severity: 'error',
      from: { pathNot: '^src/commands/' },
      to: { path: '^src/commands/' },
    },
    {
      name: 'domain-stands-alone',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: {
        pathNot: [
          '^src/domain/',
          'node_modules/(temporal-polyfill|temporal-spec|rrule-temporal|date-holidays|fast-check)',
          '^(node:)?crypto$',
        ],
      },
    },
    room('i18n-stands-low', '^src/i18n/', ['^src/(i18n|domain)/']),
    // The settings contain the site's public address.
    room('urls-stand-on-i18n', '^src/urls/', ['^src/(urls|i18n)/', '^src/config/env\\.ts$']),
    room('plans-stand-low', '^src/plans/', ['^src/(plans|i18n|domain)/', '^src/config/(env|plain-error)\\.ts$']),
    {
      name: 'plans-are-found-by-their-list',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/plans/' },
      to: { path: '^src/plans/([^/]+/|plans\\.ts$)' },
    },
    {
      name: 'plans-are-data',
      severity: 'error',
      from: { path: '^src/plans/([^/]+)/' },
      to: { pathNot: ['^src/plans/($1/|[^/]+$)', '^src/domain/'] },
    },
    room('store-stands-on-config', '^src/store/', ['^src/(store|config)/', ...GROUND]),
    room('content-stands-on-the-ground', '^src/content/', ['^src/content/', '^payload-types\\.ts$', ...GROUND]),
    room('config-knows-nothing-of-ours', '^src/config/', ['^src/config/']),
    // An installation as files and a database, without the CMS.
    room('installation-stands-on-config', '^src/installation/', [
      '^src/installation/',
      '^src/config/',
      PLAN,
      ...GROUND,
    ]),
    room('formats-stand-on-the-ground', '^src/formats/', [
      '^src/(content|formats)/',
      '^payload-types\\.ts$',
      PLAN,
      ...GROUND,
    ]),
    room('cms-stands-on-the-ground', '^src/cms/', [
      '^src/config/(held|programs|save-failure|(sqlite-)?transactions)\\.ts$',
      '^src/(cms|content|formats|store|installation)/',
      PLAN,
      '^payload-types\\.ts$',
      ...GROUND,
    ]),
    room('services-stand-on-cms', '^src/services/', [
      '^src/config/(sqlite-)?transactions\\.ts$',
      '^src/(services|cms|content|formats|store|installation)/',
      PLAN,
      '^payload-types\\.ts$',
      ...GROUND,
    ]),
    {
      // Wiping exists only for SQLite, so there is no store to choose.
      name: 'services-tell-databases-apart-in-stores',
      severity: 'error',
      from: {
        path: '^src/services/',
        pathNot: ['^src/services/stores/', '^src/services/(privacy/wipe-erased|newsletters/convert-languages)\\.ts$'],
      },
      to: { path: '^src/cms/(is-sqlite|mongo-model)\\.ts$' },
    },
    room('admin-stands-on-services', '^src/admin/', [
      '^src/(admin|services|cms|content|formats|installation)/',
      PLAN,
      '^payload-types\\.ts$',
      ...GROUND,
    ]),
    room('collections-stand-on-services', '^collections/', [
      '^collections/',
      '^src/(services|cms|content|formats)/',
      PLAN,
      '^payload-types\\.ts$',
      ...GROUND,
    ]),
    room('doors-stand-on-cms', '^src/doors/', ['^src/(doors|cms|store)/', PLAN, '^payload-types\\.ts$', ...GROUND]),
    room('ui-knows-only-view-models', '^src/site/ui/', [
      '^src/site/ui/',
      '^src/site/data/view-models\\.ts$',
      '^src/plans/languages\\.ts$',
      'nunito',
      ...GROUND,
    ]),
    // The allowed services: the content of an edition, and the only things the site itself writes: QR codes of printed
    // pages, and their scans.
    room('data-has-one-door', '^src/site/data/', [
      '^src/site/data/',
      '^src/(content|formats)/',
      '^src/services/(qr-codes|newsletters)/',
      PLAN,
      '^src/cms/access/roles\\.ts$',
      '^src/store/cache-versions\\.ts$',
      '^payload(\\.config|-types)\\.ts$',
      ...GROUND,
    ]),
    room('worker-stands-on-services', '^src/worker/', [
      '^src/(worker|services|cms|config|store|installation)/',
      '^payload\\.config\\.ts$',
      ...GROUND,
    ]),
    room('server-stands-on-the-ground', '^src/server/', ['^src/(server|store|installation|config)/', PLAN, ...GROUND]),
    room('commands-stand-on-services', '^src/commands/', [
      '^src/(commands|doors|services|cms|formats|installation|config)/',
      PLAN,
      '^payload(\\.config|-types)\\.ts$',
      ...GROUND,
    ]),
    room('pages-are-made-of-site', '^app/\\(site\\)/', [
      '^app/\\(site\\)/',
      '^src/(site|formats)/',
      '^src/cms/access/roles\\.ts$',
      '^src/store/making-limit\\.ts$',
      '^src/config/env\\.ts$',
      '^payload\\.config\\.ts$',
      PLAN,
      ...GROUND,
    ]),
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'payload-types\\.ts'] },
    exclude: { path: ['^(\\.next|dist)/', 'importMap\\.js$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
  },
}
