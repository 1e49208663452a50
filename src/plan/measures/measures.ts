import { customerService, feedback, ratings } from './buyers';
import { continuity } from './continuity';
import { productInformation, quality, range, supply } from './goods';
import { logistics } from './logistics';
import type { Measure } from './measure';
import { promotions } from './promotions';

/** All measures, by theme. Measures of equal effect stand in the plan in this order. */
export const measures: readonly Measure[] = [
  ...customerService,
  ...productInformation,
  ...logistics,
  ...promotions,
  ...ratings,
  ...supply,
  ...quality,
  ...range,
  ...feedback,
  ...continuity,
];
