import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { da } from '@payloadcms/translations/languages/da'
import { en } from '@payloadcms/translations/languages/en'
import { buildConfig, type PayloadRequest } from 'payload'
import { Activities } from './collections/Activities/Activities'
import { Afdelinger } from './collections/Afdelinger/Afdelinger'
import { Agreements } from './collections/Agreements/Agreements'
import { ApiClients } from './collections/ApiClients/ApiClients'
import { Areas } from './collections/Areas/Areas'
import { AuditLog } from './collections/AuditLog/AuditLog'
import { Changes } from './collections/Changes/Changes'
import { CacheVersions } from './collections/CacheVersions/CacheVersions'
import { Deliveries } from './collections/Deliveries/Deliveries'
import { Documents } from './collections/Documents/Documents'
import { Editions } from './collections/Editions/Editions'
import { Evaluations } from './collections/Evaluations/Evaluations'
import { Events } from './collections/Events/Events'
import { Files } from './collections/Files/Files'
import { FocusAreas } from './collections/FocusAreas/FocusAreas'
import { FollowUps } from './collections/FollowUps/FollowUps'
import { Goals } from './collections/Goals/Goals'
import { HousingOrganisations } from './collections/HousingOrganisations/HousingOrganisations'
import { Indicators } from './collections/Indicators/Indicators'
import { Locks } from './collections/Locks/Locks'
import { LogEntries } from './collections/LogEntries/LogEntries'
import { Measurements } from './collections/Measurements/Measurements'
import { Media } from './collections/Media/Media'
import { Meetings } from './collections/Meetings/Meetings'
import { Metrics } from './collections/Metrics/Metrics'
import { Milestones } from './collections/Milestones/Milestones'
import { Newsletters } from './collections/Newsletters/Newsletters'
import { Notices } from './collections/Notices/Notices'
import { Obligations } from './collections/Obligations/Obligations'
import { Pages } from './collections/Pages/Pages'
import { Partners } from './collections/Partners/Partners'
import { Periods } from './collections/Periods/Periods'
import { Postings } from './collections/Postings/Postings'
import { PrintRuns } from './collections/PrintRuns/PrintRuns'
import { QrCodes } from './collections/QrCodes/QrCodes'
import { QrScans } from './collections/QrScans/QrScans'
import { Subscribers } from './collections/Subscribers/Subscribers'
import { Suppressions } from './collections/Suppressions/Suppressions'
import { Attempts } from './collections/SignIn/Attempts'
import { SecondFactors } from './collections/SignIn/SecondFactors'
import { SignInLinks } from './collections/SignIn/SignInLinks'
import { SignIns } from './collections/SignIn/SignIns'
import { Users } from './collections/Users/Users'
import { Venues } from './collections/Venues/Venues'
import { Zones } from './collections/Zones/Zones'
import { Governance } from './collections/globals/Governance'
import { Outbox } from './collections/Outbox/Outbox'
import { Organisation } from './collections/globals/Organisation'
import { Site } from './collections/globals/Site'
import { applyRights, withOwnRights } from './src/cms/access/apply-rights'
import { isPerson } from './src/cms/access/roles'
import { viewTitle } from './src/admin/page/view-titles'
import { ADMIN_WORDS } from './src/cms/admin-words'
import { ADMIN_PATHS } from './src/cms/admin-paths'
import { auditPackEndpoint } from './src/services/audit-pack/audit-pack-endpoint'
import { logRefusals } from './src/cms/audit/log-refusals'
import { noteKnownUsers } from './src/cms/audit/note-known-users'
import { secretProblem } from './src/cms/audit/secret-problem'
import { withholdOldEntries } from './src/cms/audit/withhold-old-entries'
import { boardPagePdfEndpoint } from './src/services/board/board-endpoint'
import { sayLabels } from './src/cms/said-labels'
import { savesInTurn } from './src/cms/saves-in-turn'
import { emailAdapter } from './src/cms/mail/email-adapter'
import { dropRefusedFiles } from './src/cms/files/keep-file'
import { limitedSharp } from './src/cms/files/pictures'
import { prepareFiles } from './src/cms/files/prepare-files'
import { takeJobsOnce } from './src/cms/jobs/take-jobs-once'
import { reportFailedJobs } from './src/cms/jobs/report-failed-jobs'
import { nameBodies } from './src/services/agreements/name-bodies'
import { convertPlaces } from './src/services/areas/convert-places'
import { convertLanguages } from './src/services/newsletters/convert-languages'
import { wipeAtStart } from './src/services/privacy/wipe-erased'
import { redactionEndpoints } from './src/services/redaction/redaction-endpoints'
import { logFaults, QUIET } from './src/cms/requests/quiet'
import { saySaveFailures } from './src/cms/requests/say-save-failures'
import { limitPreferences, withLimitedPreferences } from './src/cms/requests/limit-preferences'
import { withChecksOfAllSaves } from './src/cms/requests/refuse-wrong-shapes'
import { withSecureCookies } from './src/cms/requests/secure-cookies'
import { areTablesMade, databaseAdapter, lineOf, prepareIndexes } from './src/config/database'
import { env } from './src/config/env'
import { logOptions } from './src/config/log/logger'
import { hangSiteLine } from './src/config/site-line'
import { openAdminDoor } from './src/doors/admin-door'
import { costRule, MOST_COST } from './src/doors/graphql-cost'
import { openMakingLimit } from './src/doors/making-limit'
import { erasureFiles } from './src/installation/erasures'
import { fileStore } from './src/installation/uploads/choose-store'
import { ownName } from './src/i18n/language-names'
import { localesForEveryPlan } from './src/cms/fields/type-for-every-plan'
import type { AdminLanguage } from './src/i18n/admin/words'
import { directionOf, SOURCE_LOCALE } from './src/i18n/locales'
import { LANGUAGES } from './src/plans/languages'
import { plan } from './src/plans/this-plan'

const root = path.dirname(fileURLToPath(import.meta.url))
const MEGABYTE = 1024 * 1024

export default withOwnRights(
  buildConfig({
    secret: env.payloadSecret,
    // Cookies are accepted only on requests from the site's own pages; no other site may read a response.
    csrf: [env.siteUrl],
    cors: [],
    db: databaseAdapter(env.database),
    logger: { options: logOptions(env.logLevel) },
    onInit: async (payload) => {
      takeJobsOnce(payload)
      limitPreferences(payload)
      reportFailedJobs(payload)
      openAdminDoor(payload)
      openMakingLimit(payload)
      hangSiteLine(lineOf(payload))
      await prepareIndexes(payload)
      if (!(await areTablesMade(payload))) return
      const problem = await secretProblem(payload)
      if (problem) payload.logger.error(problem)
      await convertLanguages(payload)
      await withholdOldEntries(payload)
      await prepareFiles(payload)
      await noteKnownUsers(payload)
      await convertPlaces(payload)
      await nameBodies(payload)
      await wipeAtStart(payload)
    },
    sharp: limitedSharp,
    ...(env.mail ? { email: emailAdapter(env.mail) } : {}),
    // No pictures in rich text: the site does not show them, so their files would not count as public.
    editor: lexicalEditor({ features: ({ defaultFeatures }) => defaultFeatures.filter(({ key }) => key !== 'upload') }),
    collections: [
      Activities,
      Events,
      Notices,
      Zones,
      Afdelinger,
      Venues,
      HousingOrganisations,
      FocusAreas,
      Partners,
      Newsletters,
      PrintRuns,
      Postings,
      Evaluations,
      Pages,
      QrCodes,
      QrScans,
      Media,
      FollowUps,
      Agreements,
      Changes,
      Editions,
      Documents,
      Milestones,
      Obligations,
      Meetings,
      Files,
      Goals,
      Areas,
      Indicators,
      Periods,
      Measurements,
      LogEntries,
      Metrics,
      Subscribers,
      Deliveries,
      Suppressions,
      Users,
      ApiClients,
      AuditLog,
      Locks,
      Outbox,
      CacheVersions,
      SignIns,
      SignInLinks,
      SecondFactors,
      Attempts,
    ],
    globals: [Site, Organisation, Governance],
    endpoints: [boardPagePdfEndpoint, auditPackEndpoint, ...redactionEndpoints],
    // Access rights are checked first, so that rejected requests never wait in the save queue.
    plugins: [sayLabels, savesInTurn, applyRights],
    hooks: { afterError: [saySaveFailures, dropRefusedFiles, logRefusals, logFaults] },
    loggingLevels: QUIET,
    localization: {
      locales: LANGUAGES.map((code) => ({ code, label: ownName(code), rtl: directionOf(code) === 'rtl' })),
      defaultLocale: SOURCE_LOCALE,
      // We do the fallback ourselves, visibly: docs/decisions/0005.
      fallback: false,
    },
    i18n: {
      supportedLanguages: { da, en } satisfies Record<AdminLanguage, unknown>,
      fallbackLanguage: SOURCE_LOCALE,
      translations: ADMIN_WORDS,
    },
    // By default responses contain only ids; more must be requested. A page never needs more than direct neighbours.
    defaultDepth: 0,
    maxDepth: 2,
    // One file with its fields. Forms with thousands of parts are aborted.
    upload: {
      limits: { fileSize: 12 * MEGABYTE, files: 1, fields: 20, parts: 21, fieldSize: MEGABYTE },
      abortOnLimit: true,
    },
    graphQL: {
      disablePlaygroundInProduction: true,
      maxComplexity: 1000,
      validationRules: ({ contextValue, variableValues }) => {
        const { req } = contextValue as { req: PayloadRequest }
        return [costRule(isPerson(req.user) ? MOST_COST.staff : MOST_COST.others, variableValues ?? {})]
      },
    },
    jobs: {
      // Scheduled publishing: checked every second in the site's own process. With several processes, one takes each
      // job (take-jobs-once.ts).
      autoRun: [{ cron: '* * * * * *', queue: 'default' }],
      deleteJobOnComplete: true,
    },
    telemetry: false,
    admin: {
      user: 'users',
      // No pictures loaded from third-party servers.
      avatar: 'default',
      components: {
        graphics: { Logo: '@/src/admin/Brand#Logo', Icon: '@/src/admin/Brand#Icon' },
        beforeNavLinks: ['@/src/admin/NavLinks#NavLinks'],
        beforeDashboard: ['@/src/admin/dashboard/Dashboard#Dashboard'],
        views: {
          login: { path: '/login', exact: true, Component: '@/src/admin/sign-in/SignInView#SignInView' },
          forgot: { path: '/forgot', exact: true, Component: '@/src/admin/sign-in/ForgottenView#ForgottenView' },
          choosePassword: {
            path: ADMIN_PATHS.choosePassword,
            exact: true,
            Component: '@/src/admin/sign-in/ChooseView#ChooseView',
            meta: viewTitle('Choose password'),
          },
          logbook: {
            path: ADMIN_PATHS.logbook,
            exact: true,
            Component: '@/src/admin/logbook/LogbookView#LogbookView',
            meta: viewTitle('Logbook'),
          },
          board: {
            path: ADMIN_PATHS.board,
            exact: true,
            Component: '@/src/admin/board/BoardView#BoardView',
            meta: viewTitle("The board's page"),
          },
          yearWheel: {
            path: ADMIN_PATHS.yearWheel,
            exact: true,
            Component: '@/src/admin/year-wheel/YearWheelView#YearWheelView',
            meta: viewTitle('Year wheel'),
          },
          redaction: {
            path: ADMIN_PATHS.redaction,
            exact: true,
            Component: '@/src/admin/redaction/RedactionView#RedactionView',
            meta: viewTitle('Take out personal data'),
          },
          agreementsInForce: {
            path: ADMIN_PATHS.agreements,
            exact: true,
            Component: '@/src/admin/agreements/AgreementsView#AgreementsView',
            meta: viewTitle('Agreements in force'),
          },
        },
      },
      dateFormat: 'd. MMM yyyy HH:mm',
      meta: { titleSuffix: ` · ${plan.name}`, icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/plan/icon.svg' }] },
      importMap: { baseDir: root, importMapFile: path.join(root, 'app/(payload)/admin/importMap.js') },
    },
    // Written by `npm run generate` alone.
    typescript: {
      autoGenerate: false,
      outputFile: path.join(root, 'payload-types.ts'),
      schema: [localesForEveryPlan],
    },
    custom: {
      siteUrl: env.siteUrl,
      mail: env.mail,
      backups: env.backups,
      erasures: erasureFiles(env),
      files: fileStore(env),
      doors: env.doors,
      auditAnchor: env.auditAnchor,
      previousSecret: env.previousSecret,
      secondFactor: env.secondFactor,
    },
  }),
).then((config) =>
  withSecureCookies(withLimitedPreferences(withChecksOfAllSaves(config)), env.siteUrl.startsWith('https:')),
)
