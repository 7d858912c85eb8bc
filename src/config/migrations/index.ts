import * as migration_20261123_221256_initial from './20261123_221256_initial';

export const migrations = [
  {
    up: migration_20261123_221256_initial.up,
    down: migration_20261123_221256_initial.down,
    name: '20261123_221256_initial'
  },
];
