import { expect, test } from 'vitest'
import { withName } from '@/src/config/database-address'

test('a MongoDB address gets another name of its database, however many hosts it has', () => {
  const trial = (uri: string) => withName(uri, (name) => `${name}_trial`)
  expect(trial('mongodb://127.0.0.1:27017/plan')).toBe('mongodb://127.0.0.1:27017/plan_trial')
  expect(trial('mongodb://u:p@a:1,b:2,c:3/plan?replicaSet=rs0')).toBe(
    'mongodb://u:p@a:1,b:2,c:3/plan_trial?replicaSet=rs0',
  )
  expect(trial('mongodb://a:1,b:2/?replicaSet=rs0')).toBe('mongodb://a:1,b:2/test_trial?replicaSet=rs0')
  expect(trial('mongodb+srv://host.example')).toBe('mongodb+srv://host.example/test_trial')
})
