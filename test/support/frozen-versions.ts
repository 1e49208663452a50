import { standard2019Annual } from '../../src/standards/shipped/2019-annual';
import { standard2020Annual } from '../../src/standards/shipped/2020-annual';
import { standard2021Annual } from '../../src/standards/shipped/2021-annual';
import { standard2022Annual } from '../../src/standards/shipped/2022-annual';
import { standard2022Quarterly } from '../../src/standards/shipped/2022-quarterly';
import { standard2023Quarterly } from '../../src/standards/shipped/2023-quarterly';
import { standard2024Quarterly } from '../../src/standards/shipped/2024-quarterly';
import { standard2025Annual } from '../../src/standards/shipped/2025-annual';
import { standard2025HalfYear } from '../../src/standards/shipped/2025-half-year';

/**
 * The versions on which the tests of the mechanics run, and which the oracle tells a second time. The list stays as it
 * is when a version is added: a test about days after its last version tests the mechanics, not the year.
 */
export const frozenVersions = [
  standard2019Annual,
  standard2020Annual,
  standard2021Annual,
  standard2022Annual,
  standard2022Quarterly,
  standard2023Quarterly,
  standard2024Quarterly,
  standard2025Annual,
  standard2025HalfYear,
];
