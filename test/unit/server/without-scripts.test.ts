import { expect, it } from 'vitest'
import { withoutScripts } from '@/src/server/without-scripts'

const DATA = '<script type="application/ld+json">{"@type":"Event","name":"\\u003cscript>"}</script>'

it('takes out scripts that run, and the hints to fetch them', () => {
  const page = [
    '<head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
    '<link rel="preload" href="/_next/static/media/f.woff2" as="font"/>',
    '<script src="/_next/static/chunks/a.js" async=""></script></head>',
    `<body><p>Tekst</p>${DATA}<script>self.__next_f.push([1,"<p>x</p>"])</script></body>`,
  ].join('')
  expect(withoutScripts(page)).toBe(
    `<head><link rel="preload" href="/_next/static/media/f.woff2" as="font"/></head><body><p>Tekst</p>${DATA}</body>`,
  )
})

it('leaves a page without scripts as it is', () => {
  const page = '<html lang="da"><body><p>Et script er et manuskript.</p></body></html>'
  expect(withoutScripts(page)).toBe(page)
})
