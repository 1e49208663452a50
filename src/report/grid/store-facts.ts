import type { Bilingual } from '../../messages/language';
import type { Assessment } from '../../rules/verdict';
import type { StoreReport } from '../store-report';
import type { Urgency } from '../urgency';
import type { TeamEntry } from './team-entries';

/** What the columns beside the months are filled from. */
export interface StoreFacts<Report extends StoreReport = StoreReport> {
  readonly report: Report;
  readonly urgency: Urgency;
  /** The name as the first column has room for it. */
  readonly shownName: string;
  readonly previous: PreviousResult | undefined;
  readonly team: TeamEntry | undefined;
  /** What has changed at the store since the last report; undefined where nothing has. */
  readonly change: ChangeSign | undefined;
}

export interface PreviousResult {
  readonly status: Assessment['status'];
  readonly name: Bilingual;
}

/** A sign that stands at a store, and what it says in words. */
export interface ChangeSign {
  readonly sign: string;
  readonly words: string;
}
