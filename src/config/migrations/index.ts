import * as migration_20261123_230150_initial from './20261123_230150_initial';
import * as migration_20261125_070400_internal_area from './20261125_070400_internal_area';
import * as migration_20261127_201902_evaluation_files from './20261127_201902_evaluation_files';
import * as migration_20261127_223803_newsletters from './20261127_223803_newsletters';
import * as migration_20261129_160038_safe_house from './20261129_160038_safe_house';
import * as migration_20261129_160121_no_claims from './20261129_160121_no_claims';
import * as migration_20261129_183506_keyed_log_and_file_sums from './20261129_183506_keyed_log_and_file_sums';
import * as migration_20261130_014930_bring_children from './20261130_014930_bring_children';
import * as migration_20261130_020101_wheelchair from './20261130_020101_wheelchair';
import * as migration_20261130_021828_newsletter_languages from './20261130_021828_newsletter_languages';
import * as migration_20261130_081822_areas from './20261130_081822_areas';
import * as migration_20261130_090414_site_without_logo from './20261130_090414_site_without_logo';
import * as migration_20261130_155602_bodies from './20261130_155602_bodies';

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
    up: migration_20261127_201902_evaluation_files.up,
    down: migration_20261127_201902_evaluation_files.down,
    name: '20261127_201902_evaluation_files',
  },
  {
    up: migration_20261127_223803_newsletters.up,
    down: migration_20261127_223803_newsletters.down,
    name: '20261127_223803_newsletters',
  },
  {
    up: migration_20261129_160038_safe_house.up,
    down: migration_20261129_160038_safe_house.down,
    name: '20261129_160038_safe_house',
  },
  {
    up: migration_20261129_160121_no_claims.up,
    down: migration_20261129_160121_no_claims.down,
    name: '20261129_160121_no_claims',
  },
  {
    up: migration_20261129_183506_keyed_log_and_file_sums.up,
    down: migration_20261129_183506_keyed_log_and_file_sums.down,
    name: '20261129_183506_keyed_log_and_file_sums',
  },
  {
    up: migration_20261130_014930_bring_children.up,
    down: migration_20261130_014930_bring_children.down,
    name: '20261130_014930_bring_children',
  },
  {
    up: migration_20261130_020101_wheelchair.up,
    down: migration_20261130_020101_wheelchair.down,
    name: '20261130_020101_wheelchair',
  },
  {
    up: migration_20261130_021828_newsletter_languages.up,
    down: migration_20261130_021828_newsletter_languages.down,
    name: '20261130_021828_newsletter_languages',
  },
  {
    up: migration_20261130_081822_areas.up,
    down: migration_20261130_081822_areas.down,
    name: '20261130_081822_areas',
  },
  {
    up: migration_20261130_090414_site_without_logo.up,
    down: migration_20261130_090414_site_without_logo.down,
    name: '20261130_090414_site_without_logo',
  },
  {
    up: migration_20261130_155602_bodies.up,
    down: migration_20261130_155602_bodies.down,
    name: '20261130_155602_bodies'
  },
];
