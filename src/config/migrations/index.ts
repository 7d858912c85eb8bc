import * as migration_20261123_230150_initial from './20261123_230150_initial';

export const migrations = [
  {
    up: migration_20261123_230150_initial.up,
    down: migration_20261123_230150_initial.down,
    name: '20261123_230150_initial'
  },
];
