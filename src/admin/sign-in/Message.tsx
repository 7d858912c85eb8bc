'use client'
import { useEffect, useRef, type ReactElement } from 'react'
import styles from './SignIn.module.css'

/** A result message that takes the focus, so that it scrolls into view and screen readers announce it. */
export function Message({
  kind,
  children,
}: {
  kind: 'problem' | 'news'
  children: string | null
}): ReactElement | null {
  const place = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (children) place.current?.focus()
  }, [children])
  return children ? (
    <p
      ref={place}
      tabIndex={-1}
      role={kind === 'problem' ? 'alert' : 'status'}
      className={kind === 'problem' ? styles.problem : styles.news}
    >
      {children}
    </p>
  ) : null
}
