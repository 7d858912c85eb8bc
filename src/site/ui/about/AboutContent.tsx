import type { ReactElement } from 'react'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { AboutView } from '@/src/site/data/view-models'
import { FocusArt } from '@/src/site/ui/art/FocusArt'
import { PageHeader } from '@/src/site/ui/layout/PageHeader'
import { Section } from '@/src/site/ui/layout/Section'
import { UpdatedOn } from '@/src/site/ui/layout/UpdatedOn'
import { LocalText } from '@/src/site/ui/text/LocalText'
import { RichTextView } from '@/src/site/ui/text/RichTextView'
import { TextStateNote } from '@/src/site/ui/text/TextStateNote'
import { paths } from '@/src/urls/paths'

import styles from './AboutContent.module.css'
import { OrganisationTree } from './OrganisationTree'
import { PlanFigures } from './PlanFigures'

/** The /om page: what the plan is, its size, focus areas, who decides, and its partners. */
export function AboutContent({ about, locale }: { about: AboutView; locale: Locale }): ReactElement {
  const t = translator(locale)
  const texts = [about.title, about.body, ...about.focusAreas.flatMap(({ name, purpose }) => [name, purpose])]
  return (
    <>
      <PageHeader locale={locale} title={about.title}>
        <TextStateNote texts={[...texts, ...about.bodies.map(({ role }) => role)]} locale={locale} />
      </PageHeader>
      {about.body && <RichTextView text={about.body} locale={locale} />}
      {about.figures && <PlanFigures figures={about.figures} locale={locale} />}
      {about.focusAreas.length > 0 && (
        <Section
          id="indsatser"
          title={t('about.focus')}
          more={{ href: paths.indicators(locale), label: t('nav.indicators') }}
        >
          <ul className={styles.areas}>
            {about.focusAreas.map(({ code, name, purpose, art }) => (
              <li key={code} className={styles.area}>
                <FocusArt art={art} />
                <div>
                  <LocalText as="h3" text={name} locale={locale} />
                  <LocalText as="p" text={purpose} locale={locale} />
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {about.bodies.length > 0 && (
        <Section id="organisation" title={t('about.organisation')} text={t('about.organisationText')}>
          <OrganisationTree bodies={about.bodies} locale={locale} />
        </Section>
      )}
      {about.partners.length > 0 && (
        <Section id="partnere" title={t('about.partners')}>
          <ul className={styles.partners}>
            {about.partners.map(({ name, url }) => (
              <li key={name} lang={SOURCE_LOCALE}>
                {url === null ? name : <a href={url}>{name}</a>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {about.updatedAt !== null && <UpdatedOn updatedAt={about.updatedAt} locale={locale} />}
    </>
  )
}
