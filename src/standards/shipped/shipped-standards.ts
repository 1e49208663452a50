import type { Standard } from '../standard';
import { standard2019Annual } from './2019-annual';
import { standard2020Annual } from './2020-annual';
import { standard2021Annual } from './2021-annual';
import { standard2022Annual } from './2022-annual';
import { standard2022Quarterly } from './2022-quarterly';
import { standard2023Quarterly } from './2023-quarterly';
import { standard2024Quarterly } from './2024-quarterly';
import { standard2025Annual } from './2025-annual';
import { standard2025HalfYear } from './2025-half-year';

/** Every version that comes with the product, oldest first. */
export const shippedStandards: readonly Standard[] = [
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
