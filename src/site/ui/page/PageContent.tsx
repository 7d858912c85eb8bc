import type { Locale } from '@/src/i18n/locales'
import type { PageView } from '@/src/site/data/view-models'
import { PageHeader } from '@/src/site/ui/layout/PageHeader'
import { UpdatedOn } from '@/src/site/ui/layout/UpdatedOn'
import { RichTextView } from '@/src/site/ui/text/RichTextView'
import { TextStateNote } from '@/src/site/ui/text/TextStateNote'

/** A page that is only text. */
export function PageContent({ page, locale }: { page: PageView; locale: Locale }) {
  return (
    <>
      <PageHeader locale={locale} title={page.title}>
        <TextStateNote texts={[page.title, page.body]} locale={locale} />
      </PageHeader>
      {page.body && <RichTextView text={page.body} locale={locale} />}
      <UpdatedOn updatedAt={page.updatedAt} locale={locale} />
    </>
  )
}
