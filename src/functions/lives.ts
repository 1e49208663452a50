import { livesUnder } from '../rules/life';
import { shippedStandards } from '../standards/shipped-standards';

/** A shop's life, by its onboard date. */
export const lifeOf = livesUnder(shippedStandards);

/** What a month's score may be. */
export const scoreScale = shippedStandards[0].score;
