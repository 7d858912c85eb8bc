'use client'
// Client component because it reads and fills the form being edited.
import { Button, useConfig, useForm, useTranslation } from '@payloadcms/ui'
import { useState, type ReactElement } from 'react'
import { languageOf, sayIn } from '@/src/i18n/admin/words'
import styles from './ProposeHolidays.module.css'

interface Proposal {
  date: string
  name: string
}

/**
 * A button above "days without" that proposes the Danish public holidays on which the series has dates; each is added
 * with one click.
 */
export function ProposeHolidays({
  path = 'skippedDates',
  schemaPath,
}: {
  path?: string
  schemaPath?: string
}): ReactElement {
  const { getData, addFieldRow } = useForm()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [proposals, setProposals] = useState<Proposal[] | null>(null)
  const say = sayIn(languageOf(i18n))

  async function propose() {
    const response = await fetch(`${config.routes.api}/events/proposed-skips`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(getData()),
    })
    const { proposed } = response.ok ? ((await response.json()) as { proposed: Proposal[] }) : { proposed: [] }
    setProposals(proposed)
  }

  function skip(proposal: Proposal) {
    addFieldRow({
      path,
      schemaPath: schemaPath ?? `events.${path}`,
      subFieldState: { date: { initialValue: noon(proposal), value: noon(proposal), valid: true } },
    })
    setProposals((all) => all?.filter(({ date }) => date !== proposal.date) ?? null)
  }

  return (
    <div className={styles.proposals}>
      <Button buttonStyle="secondary" size="small" onClick={() => void propose()}>
        {say('Propose public holidays')}
      </Button>
      <div role="status">
        {proposals?.length === 0 && <p>{say('The series falls on no public holiday in the next year.')}</p>}
        {proposals?.map((proposal) => (
          <Button key={proposal.date} buttonStyle="pill" size="small" onClick={() => skip(proposal)}>
            {`+ ${proposal.name} ${proposal.date}`}
          </Button>
        ))}
      </div>
    </div>
  )
}

/** A day in the format Payload stores: noon UTC. */
function noon({ date }: Proposal): string {
  return `${date}T12:00:00.000Z`
}
