import type { Payload } from 'payload'
import type { Bodies } from '@/src/i18n/admin/deciding-words'
import { AS_SERVER } from './access/as-server.ts'
import { wordsOf } from './fields/options.ts'

/**
 * The bodies that decide, with their names and mandates. A body without a name is called by its part. Rules and names
 * are the same for every reader of the internal area; the caller has checked that.
 */
export async function loadBodies(payload: Payload): Promise<Bodies> {
  const { leader, board, fund } = await payload.findGlobal({ slug: 'governance', ...AS_SERVER })
  const parts = wordsOf('bodies')
  return {
    leader: { ...leader, kinds: leader.kinds ?? [], name: { ...parts.leader, ...leader.name } },
    board: { name: { ...parts.board, ...board.name } },
    fund: { kinds: fund.kinds ?? [], name: { ...parts.fund, ...fund.name } },
  }
}
