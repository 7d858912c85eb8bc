import type { ReactElement } from 'react'
import type { UIFieldServerProps } from 'payload'
import { hasRole } from '@/src/cms/access/roles'
import { canMail } from '@/src/cms/sign-in/password-links'
import { OthersSigningIn } from './OthersSigningIn.tsx'
import { OwnSigningIn } from './OwnSigningIn.tsx'
import { languageOf, sayIn } from '@/src/i18n/admin/words'

/** On a user's page: their sign-in settings. Users see their own; administrators help others. */
export function SigningIn({ id, payload, req, user }: UIFieldServerProps): ReactElement | null {
  const language = languageOf(req.i18n)
  const say = sayIn(language)
  if (id === undefined) {
    return (
      <p>
        {canMail(payload)
          ? say('When you save, a link is sent by which the user chooses their own password.')
          : say(
              'No mails are sent from here. When you have saved, make a link here by which the user chooses their own password.',
            )}
      </p>
    )
  }
  if (user?.id === id) return <OwnSigningIn language={language} />
  return hasRole(user, 'admin') ? (
    <OthersSigningIn id={String(id)} language={language} mails={canMail(payload)} />
  ) : null
}
