import type { ReactElement } from 'react'
import styles from './Icon.module.css'

/** SVG paths on a 24 × 24 grid. */
const strokes = {
  arrow: 'M5 12h14M13 6l6 6-6 6',
  calendar: 'M4 7a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2zM4 10h16M8 3v4M16 3v4',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  chevron: 'M6 9l6 6 6-6',
  clock: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M12 7v5l3.5 2',
  close: 'M6 6l12 12M18 6L6 18',
  coin: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M9.5 8v8M14.5 8l-5 4l5 4',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  filter: 'M4 6h16M7 12h10M10 18h4',
  home: 'M4 11l8-7 8 7v8a1 1 0 0 1-1 1h-5v-6h-4v6H5a1 1 0 0 1-1-1z',
  info: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M12 11v5M12 7.8v.2',
  language: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M3.5 9h17M3.5 15h17M12 3c-5 5-5 13 0 18c5-5 5-13 0-18',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7a3.5 3.5 0 0 0 0 7M2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6M16 4.3a3.5 3.5 0 0 1 0 6.4M18 14.5c2.2.8 3.5 2.6 3.5 5.5',
  phone:
    'M6.5 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 5.5 5.5l1.5-2 4.5 1.5v3a2 2 0 0 1-2.2 2A17 17 0 0 1 4.5 5.7a2 2 0 0 1 2-2.2',
  pin: 'M12 21s7-6.5 7-11.5a7 7 0 0 0-14 0C5 14.5 12 21 12 21M12 7a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5',
  repeat: 'M4 11V9a3 3 0 0 1 3-3h12M16 3l3 3-3 3M20 13v2a3 3 0 0 1-3 3H5M8 21l-3-3 3-3',
  speech: 'M4 5h16v11H11l-5 4v-4H4z',
  wheelchair: 'M10 3.5a1.5 1.5 0 1 0 0 3a1.5 1.5 0 0 0 0-3M10 8.5v6h5.5l3 5.5M10 11h5M7.5 12a5 5 0 1 0 6.5 6.5',
  warning: 'M12 4l9 16H3zM12 10v4M12 16.8v.2',
} as const

export type IconName = keyof typeof strokes

/** Icons that point in the reading direction, and so are mirrored in right-to-left text. */
const turning = new Set<IconName>(['arrow', 'repeat', 'speech'])

/** A small icon beside text, never instead of it, so hidden from screen readers. 1.25 times as tall as the text. */
export function Icon({ name }: { name: IconName }): ReactElement {
  return (
    <svg
      className={turning.has(name) ? `${styles.icon} ${styles.turning}` : styles.icon}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={strokes[name]} />
    </svg>
  )
}
