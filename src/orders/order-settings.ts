/**
 * What the rule leaves open, or what only the user knows. Article 5(2) says neither which amount of an order counts nor
 * which of its days puts it into a month.
 */
export interface OrderSettings {
  /**
   * `paid`: what the buyer paid, postage included (买家实付金额). `paid out`: what was released to the seller on completion
   * (确认收货打款金额); it is taken to include postage, and to be from before any refund, which no source confirms.
   */
  readonly amountBasis: 'paid' | 'paid out';
  /** The day that puts an order into a month. */
  readonly dateBasis: 'completion' | 'payment' | 'creation';
  /** What is found in the titles or categories that count as 其他 (article 5(2)(d)); capitals and full width don't count. */
  readonly otherTitles: readonly string[];
  /** Names or ids of stores and sellers that are third parties (article 5(2)(f)). */
  readonly thirdParties: readonly string[];
  /** Values of the channel's columns that say of an order that it is no Tmall B2C order (article 5(2)(e)). */
  readonly notB2CValues: readonly string[];
}

/** The reading that the research supports best: paid amount, day of completion, and no rule of the user's. */
export const DEFAULT_ORDER_SETTINGS: OrderSettings = {
  amountBasis: 'paid',
  dateBasis: 'completion',
  otherTitles: [],
  thirdParties: [],
  notB2CValues: [],
};
