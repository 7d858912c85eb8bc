import { spawnSync } from 'node:child_process'
import { bundle } from '@/src/build/bundle'
import { isStale } from '@/src/build/is-stale'
import { PROGRAMS } from '@/src/config/programs'

/** Builds for production unless the existing build is newer than all sources. Exits the process on failure. */
export async function productionBuild(): Promise<void> {
  if (!isStale()) return
  await bundle(PROGRAMS)
  const { status } = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (status !== 0) {
    console.error('npm run bench: the build failed (see above).')
    process.exit(status ?? 1)
  }
}
