import type { ReactElement } from 'react'
import { Drawing } from './Drawing'
import { CargoBike } from './hero/CargoBike'
import { Children } from './hero/Children'
import { Courtyard } from './hero/Courtyard'
import { OldManOnBench } from './hero/OldManOnBench'
import { PramWoman } from './hero/PramWoman'

interface Props {
  className?: string | undefined
}

/**
 * The wide drawing on the front page: neighbours meet in a courtyard. Symmetrical, so it suits both writing directions.
 */
export function HeroArt({ className }: Props): ReactElement {
  return (
    <Drawing size={[720, 420]} className={className}>
      <Courtyard />
      <CargoBike x={60} y={396} />
      <PramWoman x={268} y={403} />
      <Children x={454} y={402} />
      <OldManOnBench x={618} y={394} />
    </Drawing>
  )
}
