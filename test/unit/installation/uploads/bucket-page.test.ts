import { expect, test } from 'vitest'
import { bucketPage, refusalIn } from '@/src/installation/uploads/bucket-page'

test('a page is read as servers of several makers write it', () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IsTruncated>true</IsTruncated>
<NextContinuationToken>1ueGcxLPRx1Tr/XYExHnhbYLgveDs2J/wm36Hy4vbOwM=&amp;</NextContinuationToken>
<Contents>
  <Key>public/a&#39;b &amp;amp; &#x22;c&quot;.jpg</Key><LastModified>2026-11-30T10:00:00.000Z</LastModified>
  <Owner><ID>Key</ID></Owner></Contents><Contents><LastModified>2026-11-30T10:00:01Z</LastModified><Key>internal/å.pdf</Key></Contents>
</ListBucketResult>`
  expect(bucketPage(xml)).toEqual({
    files: [
      { key: `public/a'b &amp; "c".jpg`, since: Date.parse('2026-11-30T10:00:00Z') },
      { key: 'internal/å.pdf', since: Date.parse('2026-11-30T10:00:01Z') },
    ],
    next: '1ueGcxLPRx1Tr/XYExHnhbYLgveDs2J/wm36Hy4vbOwM=&',
  })
})

test('the last page is the last, and an empty bucket has one', () => {
  const last = '<ListBucketResult><IsTruncated>false</IsTruncated><NextContinuationToken>x</NextContinuationToken>'
  expect(bucketPage(last)).toEqual({ files: [], next: null })
})

test('a refusal is told from a file that is called so', () => {
  expect(refusalIn('<Error><Code>NoSuchKey</Code><Message>Nothing</Message></Error>')).toBe('NoSuchKey')
  expect(refusalIn('<CopyObjectResult><ETag>"1"</ETag></CopyObjectResult>')).toBeNull()
  expect(refusalIn('')).toBeNull()
})
