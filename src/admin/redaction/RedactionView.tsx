import { hasRole } from '@/src/cms/access/roles'
import { label } from '@/src/cms/label'
import { internalPage } from '../page/internal-page.tsx'
import { PageHead } from '../page/PageHead.tsx'
import { RedactionForm } from './RedactionForm.tsx'

/** `/admin/fjern`: where an administrator removes what should never have been written, such as a name in a note. */
export const RedactionView = internalPage(
  'redaction',
  label('Fjern oplysninger', 'Take out personal data'),
  async ({ user, language, say, payload }) => (
    <>
      <PageHead
        title={say('Fjern oplysninger om en person', "Take out somebody's data")}
        lead={say(
          'Det fjernes overalt, hvor du vælger det: også i ældre udgaver og i revisionssporet. Det kan ikke fortrydes. Sporet siger, at du gjorde det, og hvorfor.',
          'It goes from every place that you choose, older versions and the audit log included. It cannot be undone. The log says that you did it, and why.',
        )}
      />
      {hasRole(user, 'admin') ? (
        <RedactionForm api={payload.config.routes.api} language={language} />
      ) : (
        <p>{say('Kun en administrator kan fjerne oplysninger.', 'Only an administrator can take data out.')}</p>
      )}
    </>
  ),
)
