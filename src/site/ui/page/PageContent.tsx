import type { ReactNode, ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import type { PageView, TextState } from '@/src/site/data/view-models'
import { PageHeader } from '@/src/site/ui/layout/PageHeader'
import { UpdatedOn } from '@/src/site/ui/layout/UpdatedOn'
import { RichTextView } from '@/src/site/ui/text/RichTextView'
import { TextStateNote } from '@/src/site/ui/text/TextStateNote'

interface PageContentProps {
  page: PageView
  locale: Locale
  /** The translation states of `children` in this language. */
  notes?: readonly { state: TextState }[]
  /** Rendered before the text. */
  first?: ReactNode
  children?: ReactNode
}

/** A text page with additional content. */
export function PageContent({ page, locale, notes = [], first, children }: PageContentProps): ReactElement {
  return (
    <>
      <PageHeader locale={locale} title={page.title}>
        <TextStateNote texts={[page.title, page.body, ...notes]} locale={locale} />
      </PageHeader>
      {first}
      {page.body && <RichTextView text={page.body} locale={locale} />}
      {children}
      <UpdatedOn updatedAt={page.updatedAt} locale={locale} />
    </>
  )
}
