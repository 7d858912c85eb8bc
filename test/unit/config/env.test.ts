import path from 'node:path'
import { MongoClient } from 'mongodb'
import { describe, expect, it } from 'vitest'
import { parseEnv, WITHOUT_BUCKET } from '@/src/config/env'

const BUCKET = {
  S3_BUCKET: 'uploads',
  S3_REGION: 'eu-north-1',
  S3_ACCESS_KEY_ID: 'plan',
  S3_SECRET_ACCESS_KEY: 'geheim',
}

describe('parseEnv', () => {
  it('needs nothing on a developer’s machine', () => {
    expect(parseEnv({})).toEqual({
      plan: null,
      database: { kind: 'sqlite', file: path.resolve('data/helhedsplan.sqlite') },
      payloadSecret: expect.any(String) as string,
      port: 3000,
      trustsProxy: false,
      logLevel: 'info',
      metricsToken: null,
      logsRequests: false,
      dataDirectory: path.resolve('data'),
      backups: null,
      previousSecret: null,
      secondFactor: 'optional',
      siteUrl: 'http://localhost:3000',
      mirrorDirectory: null,
      mediaDirectory: path.resolve('media'),
      bucket: null,
      mail: null,
      doors: { perMinute: 120, publicGraphQL: false },
      securityContact: null,
      auditAnchor: { directory: null, mailTo: null },
    })
  })

  it('counts an empty variable as unset', () => {
    expect(parseEnv({ DATABASE_URI: '', SITE_URL: ' ', PORT: '' })).toEqual(parseEnv({}))
  })

  it('takes MongoDB, and what only speaks like it', () => {
    const given = { DATABASE_URI: 'mongodb://127.0.0.1:27017/plan', DATABASE_COMPATIBILITY: 'cosmosdb' }
    expect(parseEnv(given).database).toEqual({ kind: 'mongodb', uri: given.DATABASE_URI, compatibility: 'cosmosdb' })
  })

  it('takes the addresses of MongoDB that its driver takes', () => {
    for (const uri of [
      'mongodb://localhost/plan',
      'mongodb://plan:ge%40heim@127.0.0.1:27017/plan?authSource=admin',
      'mongodb://a.example.org:27017,b.example.org:27018/plan?replicaSet=rs0',
      'mongodb+srv://plan:geheim@cluster.example.org/?retryWrites=false',
      'mongodb://plan:x3==@plan.mongo.cosmos.azure.com:10255/?ssl=true&appName=@plan@',
      'mongodb://[::1]:27017/plan',
      'mongodb://%2Ftmp%2Fmongodb-27017.sock/plan',
    ]) {
      expect(parseEnv({ DATABASE_URI: uri }).database, uri).toMatchObject({ kind: 'mongodb', uri })
      expect(() => new MongoClient(uri), uri).not.toThrow()
    }
  })

  it.each([
    'mongodb://user:geheim@@@host:xx/y',
    'mongodb://user:ge/heim@host/y',
    'mongodb://user:ge:heim@host/y',
    'mongodb://user:ge#heim@host/y',
    'mongodb://user:geheim@host:port/y',
    'mongodb://user:ge heim@host/y',
    'postgres://user:geheim@host/y',
    'mongo://user:geheim@host/y',
  ])('repeats no password of an address that is mistyped: %s', (uri) => {
    expect(() => parseEnv({ DATABASE_URI: uri })).toThrow(/^DATABASE_URI must [^\n]*$/)
    expect(() => parseEnv({ DATABASE_URI: uri })).not.toThrow(/heim/)
  })

  it('keeps the origin of SITE_URL', () => {
    expect(parseEnv({ SITE_URL: 'https://plan.example.org/' }).siteUrl).toBe('https://plan.example.org')
  })

  it.each<[string, Record<string, string>]>([
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['AUDIT_ANCHOR_MAIL', { AUDIT_ANCHOR_MAIL: 'nobody' }],
    ['DATABASE_URI', { DATABASE_URI: 'postgres://localhost/plan' }],
    ['DATABASE_URI', { DATABASE_URI: 'mongodb://' }],
    ['DATABASE_URI', { DATABASE_URI: 'file:' }],
    ['DATABASE_URI', { DATABASE_URI: 'file:/srv/plan/' }],
    ['DATABASE_COMPATIBILITY', { DATABASE_URI: 'mongodb://localhost/plan', DATABASE_COMPATIBILITY: 'couch' }],
    ['SITE_URL', { SITE_URL: 'plan.example.org' }],
    ['SITE_URL', { SITE_URL: 'ftp://plan.example.org' }],
    ['SECOND_FACTOR', { SECOND_FACTOR: 'yes' }],
    ['PAYLOAD_SECRET', { NODE_ENV: 'production' }],
    ['PAYLOAD_SECRET', { NODE_ENV: 'production', PAYLOAD_SECRET: 'kort og hemmelig' }],
    ['PAYLOAD_SECRET', { NODE_ENV: 'production', PAYLOAD_SECRET: 'abcabcabcabcabcabcabcabcabcabcabcabc' }],
    ['PAYLOAD_SECRET', { NODE_ENV: 'production', PAYLOAD_SECRET: '0123456789012345678901234567890123456789' }],
    [
      'PAYLOAD_SECRET',
      { NODE_ENV: 'production', PAYLOAD_SECRET: 'change me please change me please change me please' },
    ],
    ['SITE_URL', { SITE_URL: 'https://plan.example.org/beboere' }],
    ['SITE_URL', { SITE_URL: 'https://plan.example.org/?a=b' }],
    ['DATABASE_COMPATIBILITY', { DATABASE_COMPATIBILITY: 'couch' }],
    ['PUBLIC_GRAPHQL', { PUBLIC_GRAPHQL: 'true' }],
    ['BACKUP_KEEP_DAYS', { BACKUP_KEEP_DAYS: '0' }],
    ['PORT', { PORT: 'tretusind' }],
    ['PORT', { PORT: '65536' }],
    ['PORT', { PORT: '-1' }],
    ['PORT', { PORT: '80.5' }],
    ['TRUST_PROXY', { TRUST_PROXY: 'yes' }],
    ['METRICS_TOKEN', { METRICS_TOKEN: 'short' }],
    ['ACCESS_LOG', { ACCESS_LOG: 'yes' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['S3_BUCKET', { ...BUCKET, S3_BUCKET: 'no bucket' }],
    ['S3_REGION', { ...BUCKET, S3_REGION: 'eu central' }],
    ['S3_ENDPOINT', { ...BUCKET, S3_ENDPOINT: 's3.example.org' }],
    ['S3_ENDPOINT', { ...BUCKET, S3_ENDPOINT: 'https://key:geheim@s3.example.org' }],
    ['S3_PATH_STYLE', { ...BUCKET, S3_PATH_STYLE: 'yes' }],
    ['S3_PATH_STYLE', { ...BUCKET, S3_ENDPOINT: 'http://127.0.0.1:9000' }],
    ['S3_PATH_STYLE', { ...BUCKET, S3_ENDPOINT: 'http://[::1]:9000' }],
    ['BACKUP_KEEP_DAYS', { BACKUP_DIR: 'backups', BACKUP_KEEP_DAYS: 'forever' }],
  ])('names a wrong %s in one sentence', (name, given) => {
    expect(() => parseEnv(given)).toThrow(new RegExp(`^[^\\n]*${name}[^\\n]*$`))
  })

  it('takes a bucket at Amazon, at another server, and in the path', () => {
    const of = (more: Record<string, string> = {}) => {
      const { bucket } = parseEnv({ ...BUCKET, ...more })
      return [bucket?.address, bucket?.host]
    }
    expect(of()).toEqual(['https://uploads.s3.eu-north-1.amazonaws.com', 's3.eu-north-1.amazonaws.com'])
    expect(of({ S3_ENDPOINT: 'https://s3.example.org/' })).toEqual(['https://uploads.s3.example.org', 's3.example.org'])
    expect(of({ S3_ENDPOINT: 'http://127.0.0.1:9000/base/', S3_PATH_STYLE: '1' })).toEqual([
      'http://127.0.0.1:9000/base/uploads',
      '127.0.0.1:9000',
    ])
    expect(parseEnv({ ...BUCKET, ...WITHOUT_BUCKET }).bucket).toBeNull()
  })

  it('refuses half a bucket in one sentence that names what is missing, and repeats no key', () => {
    for (const name of Object.keys(BUCKET))
      expect(() => parseEnv({ ...BUCKET, [name]: '' })).toThrow(new RegExp(`^${name} must be set too[^\\n]*$`))
    expect(() => parseEnv({ S3_SECRET_ACCESS_KEY: 'geheim' })).toThrow(
      /^S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID must be set too.*\(S3_SECRET_ACCESS_KEY is\)/,
    )
    for (const given of [
      { ...BUCKET, S3_BUCKET: '' },
      { ...BUCKET, S3_ENDPOINT: 'https://a:geheim@b.org' },
    ])
      expect(() => parseEnv(given)).not.toThrow(/geheim/)
  })

  it('lets a build run without a secret, since it serves nobody', () => {
    expect(() => parseEnv({ NODE_ENV: 'production', NEXT_PHASE: 'phase-production-build' })).not.toThrow()
  })

  it('takes how often strangers may ask the API, and whether GraphQL is open to them', () => {
    expect(parseEnv({ API_PER_MINUTE: '30', PUBLIC_GRAPHQL: '1' }).doors).toEqual({
      perMinute: 30,
      publicGraphQL: true,
    })
    for (const wrong of ['0', '-1', '2.5', 'many'])
      expect(() => parseEnv({ API_PER_MINUTE: wrong })).toThrow('API_PER_MINUTE')
  })
})
