import type { ReactElement } from 'react'
import { paint } from '../paint'

/**
 * The background: two brick blocks with balconies, a low wing with a gateway between them, sun, hedge, lindens and
 * bunting. 720 × 420.
 */
export function Courtyard(): ReactElement {
  return (
    <>
      <path fill={paint.sky} d="M14 372V214C14 92 150 14 360 14s346 78 346 200v158z" />
      <circle cx="360" cy="128" r="62" fill={paint.sun} />
      <path
        fill={paint.paper}
        d="M274 84c-12 0-12-17 1-17 3-16 26-16 29-3 14-3 17 20 2 20zM408 156c-10 0-10-14 1-14 2-13 21-13 24-3 12-2 14 17 2 17zM596 92c-8 0-8-11 1-11 2-11 17-11 19-2 10-2 11 13 1 13z"
      />
      <path fill={paint.sand} d="M230 346V242h260v104z" />
      <path fill={paint.brick} d="M228 246l30-36h204l30 36z" />
      <path fill={paint.leaf} d="M330 346v-46c0-40 60-40 60 0v46z" />
      <path fill={paint.sun} d="M338 346v-46c0-29 44-29 44 0v46z" />

      <path fill={paint.brick} d="M44 130l190-10v226H44z" />
      <path fill={paint.rose} d="M486 120l190 10v216H486z" />
      <path stroke={paint.ink} strokeWidth="7" d="M38 129l202-11M480 118l202 11" />
      <path fill={paint.ink} d="M84 127v-22h18v21zM606 126v-22h18v23z" />
      <path
        stroke={paint.paper}
        strokeWidth="32"
        strokeLinecap="butt"
        strokeDasharray="22 24"
        d="M64 166h160M64 220h160M64 274h160M496 166h160M496 220h160M496 274h160"
      />
      <path
        fill={paint.sun}
        d="M110 204h22v32h-22zM202 150h22v32h-22zM588 150h22v32h-22zM496 204h22v32h-22zM634 258h22v32h-22z"
      />
      <path
        stroke={paint.brick}
        strokeWidth="18"
        strokeLinecap="butt"
        strokeDasharray="12 14"
        d="M296 272h36M400 272h36"
      />
      <path
        fill={paint.leaf}
        d="M152 188c2-16 22-16 24 0zM114 242c1-18 18-18 18 0zM590 188c2-16 22-16 24 0zM540 242c2-16 20-16 22 0z"
      />
      <g strokeWidth="2.5">
        <path fill={paint.rose} stroke={paint.sand} d="M148 187h84v20h-84zM56 241h84v20H56z" />
        <path
          stroke={paint.sand}
          d="M162 187v20M176 187v20M190 187v20M204 187v20M218 187v20M70 241v20M84 241v20M98 241v20M112 241v20M126 241v20"
        />
        <path fill={paint.brick} stroke={paint.sand} d="M534 187h84v20h-84zM534 241h84v20h-84z" />
        <path
          stroke={paint.sand}
          d="M548 187v20M562 187v20M576 187v20M590 187v20M604 187v20M548 241v20M562 241v20M576 241v20M590 241v20M604 241v20"
        />
      </g>
      <path stroke={paint.ink} strokeWidth="1.5" d="M534 266q42 8 84 0" />
      <path fill={paint.sky} d="M543 268l18 1v16h-12zM590 270h16v22h-6v-12h-4v12h-6z" />
      <path fill={paint.sun} d="M566 270h18l-3 14h-12z" />

      <path
        fill={paint.leaf}
        d="M14 330c26-18 60-16 84-4 30-14 66-12 90 0 20-10 50-10 66 4l76 14h60l76-14c16-14 46-14 66-4 24-12 60-14 90 0 24-12 58-14 84 4v40H14z"
      />
      <path
        fill={paint.sand}
        d="M330 342h60c10 16 90 14 316 18v26c0 18-12 30-34 30H48c-22 0-34-12-34-30v-26c226-4 306-2 316-18z"
      />

      <path
        fill={paint.leaf}
        d="M244 168c24 0 36 20 38 48 3 36-10 72-38 72s-42-36-38-72c3-28 16-48 38-48zM476 168c22 0 35 20 38 48 4 36-10 72-38 72s-41-36-38-72c2-28 14-48 38-48z"
      />
      <path
        stroke={paint.ink}
        strokeWidth="5"
        d="M244 360V222M244 270l16-18M244 250l-14-16M476 360V222M476 270l-16-18M476 250l14-16"
      />
      <path stroke={paint.ink} strokeWidth="2.5" d="M240 124c70 74 170 74 240 0" />
      <path fill={paint.brick} d="M256 139l15 12-13 11zM316 172l18 5-12 14zM386 177l18-5-6 19z" />
      <path fill={paint.paper} d="M285 158l17 9-13 12zM350 179h20l-10 17zM418 167l17-9-4 21zM449 151l15-12-2 23z" />
    </>
  )
}
