import * as migration_20261123_223057_initial from './20261123_223057_initial';

export const migrations = [
  {
    up: migration_20261123_223057_initial.up,
    down: migration_20261123_223057_initial.down,
    name: '20261123_223057_initial'
  },
];
