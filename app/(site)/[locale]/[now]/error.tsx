'use client'

import { usePathname } from 'next/navigation'

/** Client code, as Next requires: so it brings its few words with it, rather than the translator and all messages. */
const words = {
  da: { title: 'Noget gik galt', text: 'Det er vores fejl, ikke din. Prøv igen om lidt.', again: 'Prøv igen', home: 'Forside' },
  en: { title: 'Something went wrong', text: 'It is our fault, not yours. Try again soon.', again: 'Try again', home: 'Home' },
} as const

/** What stands where a page failed: Danish for Danish readers, English for all others. */
export default function PageError({ reset }: { reset: () => void }) {
  const locale = usePathname().split('/')[1] || 'da'
  const language = locale === 'da' ? 'da' : 'en'
  const { title, text, again, home } = words[language]
  return (
    <main lang={language} dir="ltr" style={{ maxInlineSize: '36rem', marginInline: 'auto', padding: '15vh 1rem' }}>
      <h1>{title}</h1>
      <p style={{ marginBlock: '1rem' }}>{text}</p>
      <button type="button" className="button" onClick={reset}>
        {again}
      </button>{' '}
      <a className="button button-quiet" href={`/${locale}`}>
        {home}
      </a>
    </main>
  )
}
