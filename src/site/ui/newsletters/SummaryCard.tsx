import type { ReactElement } from 'react'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { Summary } from '@/src/site/data/view-models'
import { NeedArt } from '@/src/site/ui/art/NeedArt'
import cards from '@/src/site/ui/cards/OfferCardView.module.css'
import { Icon } from '@/src/site/ui/icons/Icon'
import { SampleBadge } from '@/src/site/ui/layout/SampleBadge'
import { LocalText } from '@/src/site/ui/text/LocalText'
import { paths } from '@/src/urls/paths'

interface SummaryCardProps {
  summary: Summary
  locale: Locale
  heading: 'h2' | 'h3'
}

/** An offer or event as an edition presented it, with its facts at that time. The whole card links to it. */
export function SummaryCard({ summary: described, locale, heading: Heading }: SummaryCardProps): ReactElement {
  const { kind, slug, title, summary, need, when, timeNote, where, facts, sample } = described
  return (
    <article className={cards.card}>
      <div className={cards.head}>
        {need !== null && <NeedArt need={need} className={cards.art} />}
        <Heading>
          <a href={kind === 'offer' ? paths.offer(locale, slug) : paths.event(locale, slug)}>
            <LocalText text={title} locale={locale} />
          </a>
        </Heading>
      </div>
      <LocalText as="p" className={cards.summary} text={summary} locale={locale} />
      <ul className={cards.facts}>
        {when.map((words) => (
          <li key={words}>
            <Icon name="clock" />
            <span>{words}</span>
          </li>
        ))}
        {timeNote !== null && (
          <li>
            <Icon name="clock" />
            <LocalText text={timeNote} locale={locale} />
          </li>
        )}
        {where !== null && (
          <li>
            <Icon name="pin" />
            <bdi lang={SOURCE_LOCALE}>{[where.name, where.address].filter(Boolean).join(', ')}</bdi>
          </li>
        )}
        {facts.length > 0 && (
          <li>
            <Icon name="people" />
            <span>{facts.join(' · ')}</span>
          </li>
        )}
      </ul>
      <div className={cards.badges}>
        {sample && <SampleBadge locale={locale} />}
        <span className="badge badge-sky">{translator(locale)(kind === 'offer' ? 'nav.offers' : 'nav.calendar')}</span>
      </div>
    </article>
  )
}
