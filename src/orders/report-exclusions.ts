import { exclusionTexts } from '../messages/import/order-results';
import type { Bilingual } from '../messages/language';
import { DEALT_ELSEWHERE_FIELDS, NOT_B2C_FIELDS, SELLER_FIELDS } from './channel-columns';
import type { OrderField } from './order-columns';
import type { OrderSet } from './order-set';
import type { OrderTable } from './order-table';
import type { Tallies, Tally } from './tally';

/** The points of article 5(2), as its text counts them. */
export type ExclusionPoint = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g';

/** How one of the seven points was decided, in so many words. */
export interface ExclusionReport {
  readonly point: ExclusionPoint;
  /** `in part`: only some of the files show it. */
  readonly decided: 'by a column' | 'by your rule' | 'in part' | 'not visible';
  readonly text: Bilingual;
  /** What it took from the sum of all months: orders excluded, or orders whose amount it reduced. */
  readonly taken: Tally;
}

const NOTHING: Tally = { orders: 0, fen: 0 };

/** The seven points in their order, none left out. */
export function reportExclusions(set: OrderSet, total: Tallies): ExclusionReport[] {
  return [
    { point: 'a', decided: 'not visible', text: exclusionTexts.irregular, taken: NOTHING },
    { point: 'b', decided: 'by a column', text: exclusionTexts.postage, taken: total.postage },
    { point: 'c', decided: 'by a column', text: exclusionTexts.refunds, taken: total.refunds },
    { point: 'd', ...decideOther(set, total.countedWhole), taken: total.excluded['other category'] },
    { point: 'e', ...decideNotB2C(set), taken: total.excluded['not B2C'] },
    { point: 'f', ...decideThirdParty(set), taken: total.excluded['third party'] },
    { point: 'g', decided: 'not visible', text: exclusionTexts.withoutFee, taken: NOTHING },
  ];
}

type Decision = Pick<ExclusionReport, 'decided' | 'text'>;

function decideOther(set: OrderSet, countedWhole: Tally): Decision {
  const { otherTitles } = set.settings;
  const isRuled = otherTitles.length > 0;
  const { count, files, headers } = seenIn(set, isRuled ? ['title', 'category'] : ['category']);
  const hasItemTitles = isRuled && set.files().some(({ columns }) => columns.kind === 'items');
  if (count === 0 && !hasItemTitles) return { decided: 'not visible', text: exclusionTexts.otherNotVisible };
  const decision: Decision = isRuled
    ? { decided: 'by your rule', text: exclusionTexts.otherByRule(otherTitles, countedWhole.orders) }
    : { decided: 'by a column', text: exclusionTexts.otherByColumns(headers) };
  return inPart(hasItemTitles ? files : count, files, decision);
}

function decideNotB2C(set: OrderSet): Decision {
  const { count, files, headers } = seenIn(set, NOT_B2C_FIELDS);
  if (count === 0) return { decided: 'not visible', text: exclusionTexts.notB2CNotVisible };
  return inPart(count, files, { decided: 'by a column', text: exclusionTexts.notB2CByColumns(headers) });
}

function decideThirdParty(set: OrderSet): Decision {
  const { thirdParties } = set.settings;
  const deals = seenIn(set, DEALT_ELSEWHERE_FIELDS);
  const sellers = seenIn(set, SELLER_FIELDS);
  if (thirdParties.length > 0 && sellers.count > 0) {
    const text = exclusionTexts.thirdPartyByRule(thirdParties, sellers.headers);
    return inPart(sellers.count, sellers.files, { decided: 'by your rule', text });
  }
  if (deals.count === 0) return { decided: 'not visible', text: exclusionTexts.thirdPartyNotVisible };
  const text = exclusionTexts.thirdPartyByColumns(deals.headers);
  return inPart(deals.count, deals.files, { decided: 'by a column', text });
}

/** How many of the files that tell amounts have any of the columns, and by which headers. */
function seenIn(set: OrderSet, fields: readonly OrderField[]) {
  const files = set.files().filter(({ tellsOnlyTitles }) => !tellsOnlyTitles);
  const found = files.map((file) => headersIn(file, fields));
  return {
    files: files.length,
    count: found.filter((headers) => headers.length > 0).length,
    headers: [...new Set(found.flat())],
  };
}

const headersIn = ({ columns }: OrderTable, fields: readonly OrderField[]): string[] =>
  fields.flatMap((field) => {
    const column = columns.columnOf[field];
    return column === undefined ? [] : [columns.headers[column] ?? ''];
  });

const inPart = (count: number, files: number, decision: Decision): Decision =>
  count === files
    ? decision
    : { decided: 'in part', text: exclusionTexts.inPart(decision.text, count, files) };
