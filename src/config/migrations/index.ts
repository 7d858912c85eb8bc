import * as migration_20261130_164733_baseline from './20261130_164733_baseline';

export const migrations = [
  {
    up: migration_20261130_164733_baseline.up,
    down: migration_20261130_164733_baseline.down,
    name: '20261130_164733_baseline'
  },
];
