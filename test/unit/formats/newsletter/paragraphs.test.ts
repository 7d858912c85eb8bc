import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EditorState } from '@/src/content/text'
import { paragraphsOf } from '@/src/formats/newsletter/paragraphs'

const node = (type: string, more: object = {}) => ({ type, version: 1, ...more })
const words = (text: string, format = 0) => node('text', { text, format })
const state = (...children: object[]) =>
  ({ root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children } }) as unknown as EditorState

describe('paragraphsOf', () => {
  it('takes paragraphs, bold, links and points as they were written', () => {
    const link = node('link', { fields: { url: 'https://example.org', linkType: 'custom' }, children: [words('her')] })
    const list = node('list', {
      children: [
        node('listitem', {
          children: [words('et'), node('list', { children: [node('listitem', { children: [words('to')] })] })],
        }),
      ],
    })
    expect(
      paragraphsOf(
        state(
          node('paragraph', { children: [words('Se '), words('nu', 1), link] }),
          node('paragraph', { children: [] }),
          list,
        ),
      ),
    ).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { text: 'Se ', strong: false, href: null },
          { text: 'nu', strong: true, href: null },
          { text: 'her', strong: false, href: 'https://example.org' },
        ],
      },
      { kind: 'point', runs: [{ text: 'et', strong: false, href: null }] },
      { kind: 'point', runs: [{ text: 'to', strong: false, href: null }] },
    ])
  })

  it('survives whatever is stored', () => {
    fc.assert(
      fc.property(
        fc.array(fc.object({ key: fc.constantFrom('type', 'text', 'children', 'fields', 'url', 'format') })),
        (children) => {
          expect(Array.isArray(paragraphsOf(state(...children)))).toBe(true)
        },
      ),
    )
  })
})
