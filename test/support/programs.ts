import { bundle } from '@/src/build/bundle'
import { PROGRAMS } from '@/src/config/programs'

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

/** Bundles all programs before the tests of a project, so that none runs an older one. */
export default async function setup(): Promise<void> {
  await bundle({ ...PROGRAMS, ...TEST_PROGRAMS })
}

/** The arguments with which Node runs a program of the tests, as `program` gives those of ours. */
export function testProgram(name: keyof typeof TEST_PROGRAMS): string[] {
  return ['src/run.mjs', name]
}
