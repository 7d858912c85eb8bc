import { spawnSync } from 'node:child_process'
import { isStale } from '@/src/seed/is-stale'

/** Builds for production unless the existing build is newer than all sources. Exits the process on failure. */
export function productionBuild(): void {
  if (!isStale()) return
  const { status } = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (status !== 0) {
    console.error('npm run bench: the build failed (see above).')
    process.exit(status ?? 1)
  }
}
