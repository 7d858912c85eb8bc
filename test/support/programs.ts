import { bundle } from '@/src/build/bundle'
import { PROGRAMS, type Source } from '@/src/config/programs'

/** What the tests start beside the programs of an installation, each with its source. */
const TEST_PROGRAMS = {
  'add-edition': 'test/support/add-edition.ts',
  'add-people': 'test/support/add-people.ts',
  beside: 'test/support/beside.ts',
  'failing-statements': 'test/support/failing-statements.ts',
  'hurried-worker': 'test/support/hurried-worker.ts',
  'list-subscribers': 'test/support/list-subscribers.ts',
  saver: 'test/support/saver.ts',
  'start-and-die': 'test/support/start-and-die.ts',
  uploader: 'test/support/uploader.ts',
} as const

/** Bundles all programs, so that no test runs an older one. Each imports `also` before its source. */
export async function bundleAll(...also: string[]): Promise<void> {
  const all: Record<string, Source> = { ...PROGRAMS }
  for (const [name, source] of Object.entries(TEST_PROGRAMS)) all[name] = { source, first: [] }
  for (const [name, { source, first }] of Object.entries(all)) all[name] = { source, first: [...first, ...also] }
  await bundle(all)
}

/** The arguments with which Node runs a program of the tests, as `program` gives those of ours. */
export function testProgram(name: keyof typeof TEST_PROGRAMS): string[] {
  return ['src/run.mjs', name]
}
