import { hasRole } from '@/src/cms/access/roles'
import { internalPage } from '../page/internal-page.tsx'
import { PageHead } from '../page/PageHead.tsx'
import { RedactionForm } from './RedactionForm.tsx'
import { label } from '@/src/i18n/admin/words'

/** `/admin/fjern`: where an administrator removes what should never have been written, such as a name in a note. */
export const RedactionView = internalPage(
  'redaction',
  label('Take out personal data'),
  async ({ user, language, say, payload }) => (
    <>
      <PageHead
        title={say("Take out somebody's data")}
        lead={say(
          'It goes from every place that you choose, older versions and the audit log included. It cannot be undone. The log says that you did it, and why.',
        )}
      />
      {hasRole(user, 'admin') ? (
        <RedactionForm api={payload.config.routes.api} language={language} />
      ) : (
        <p>{say('Only an administrator can take data out.')}</p>
      )}
    </>
  ),
)
