import type { OrderLine } from './order-line';

/**
 * Why an order does not count, each order for one reason: the first that fits, which is the order of article 5(2) after
 * the state that its first sentence asks for. Its points (b) and (c), postage and refunds, take from an order's amount and
 * exclude none; (a) and (g) no export shows.
 */
export const EXCLUSIONS = ['not successful', 'other category', 'not B2C', 'third party'] as const;

export type Exclusion = (typeof EXCLUSIONS)[number];

/** What became of an order: every one has exactly one outcome. */
export type Outcome = 'counted' | Exclusion | 'not usable';

const APPLIES: Readonly<Record<Exclusion, (line: OrderLine) => boolean>> = {
  'not successful': ({ isSuccessful }) => !isSuccessful,
  // An order is counted whole where only some of its items are 其他: no export says what each item's share is.
  'other category': ({ other }) => other === 'all',
  'not B2C': ({ isNotB2C }) => isNotB2C,
  'third party': ({ isThirdParty }) => isThirdParty,
};

/** Decides about an order. One of which something can't be read is not usable, whatever else is known of it. */
export const outcomeOf = (line: OrderLine): Outcome =>
  line.fault ? 'not usable' : (EXCLUSIONS.find((exclusion) => APPLIES[exclusion](line)) ?? 'counted');
