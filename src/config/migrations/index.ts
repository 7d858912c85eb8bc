import * as migration_20261123_230150_initial from './20261123_230150_initial';
import * as migration_20261125_070400_internal_area from './20261125_070400_internal_area';
import * as migration_20261127_200417_newsletters from './20261127_200417_newsletters';
import * as migration_20261127_202809_sending from './20261127_202809_sending';
import * as migration_20261127_210237_suppressions from './20261127_210237_suppressions';

export const migrations = [
  {
    up: migration_20261123_230150_initial.up,
    down: migration_20261123_230150_initial.down,
    name: '20261123_230150_initial',
  },
  {
    up: migration_20261125_070400_internal_area.up,
    down: migration_20261125_070400_internal_area.down,
    name: '20261125_070400_internal_area',
  },
  {
    up: migration_20261127_200417_newsletters.up,
    down: migration_20261127_200417_newsletters.down,
    name: '20261127_200417_newsletters',
  },
  {
    up: migration_20261127_202809_sending.up,
    down: migration_20261127_202809_sending.down,
    name: '20261127_202809_sending',
  },
  {
    up: migration_20261127_210237_suppressions.up,
    down: migration_20261127_210237_suppressions.down,
    name: '20261127_210237_suppressions'
  },
];
