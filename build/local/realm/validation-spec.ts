/** A rule for what may be typed into cells, as the realm hands it over: the engine's own criterion. */
export interface ValidationSpec {
  readonly type:
    | 'isValueInList'
    | 'isValueInRange'
    | 'isBetween'
    | 'isGreaterOrEqualTo'
    | 'dateIsValid'
    | 'customFormula';
  readonly values: readonly string[];
  readonly allowsInvalid: boolean;
}
