import { continuity } from './continuity';
import { customerService } from './customer-service';
import { feedback } from './feedback';
import { logistics } from './logistics';
import type { Measure } from './measure';
import { productInformation } from './product-information';
import { promotions } from './promotions';
import { quality } from './quality';
import { range } from './range';
import { ratings } from './ratings';
import { supply } from './supply';

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
