import * as migration_20261130_164733_baseline from './20261130_164733_baseline';
import * as migration_20261201_010112_parents_and_receivers from './20261201_010112_parents_and_receivers';

export const migrations = [
  {
    up: migration_20261130_164733_baseline.up,
    down: migration_20261130_164733_baseline.down,
    name: '20261130_164733_baseline',
  },
  {
    up: migration_20261201_010112_parents_and_receivers.up,
    down: migration_20261201_010112_parents_and_receivers.down,
    name: '20261201_010112_parents_and_receivers'
  },
];
