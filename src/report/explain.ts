import { addDays, type CivilDate, isoDate } from '../calendar/civil-date';
import type { Bilingual, Language } from '../messages/language';
import { cycleSentences } from '../messages/report/cycle';
import { doubtNames } from '../messages/report/unconfirmed';
import type { Assessment } from '../rules/verdict';
import { articleOf } from './basis';
import { decisiveReason } from './decide';
import { doubtsAbout, doubtsInWords } from './doubt';
import { explainContinuity } from './explain-continuity';
import { explainPrevious } from './explain-previous';
import { explainSales } from './explain-sales';
import { explainService } from './explain-service';
import { explainStandard } from './explain-standard';
import type { Explained } from './explained';
import { mostDecisiveFirst, type Reason, reason } from './reason';

/**
 * Why a store stands as it does: a decisive sentence, then a line for each requirement with its figures and its article,
 * then the standard, and at the end, once, what of all this is unconfirmed and why.
 * @param remarks what else is to be said, after the requirements
 */
export function explainAssessment(
  assessment: Assessment,
  explained: Explained,
  remarks: readonly Reason[] = [],
): Reason[] {
  if (!('sales' in assessment)) return withDoubts(explainBeforeTrial(assessment, explained));
  return withDoubts([
    decisiveReason(assessment, explained),
    ...mostDecisiveFirst([
      ...explainPrevious(assessment),
      explainSales(assessment, explained),
      explainService(assessment, explained),
      explainContinuity(assessment),
      ...remarks,
      ...explainStandard(assessment.cycle, assessment.date, explained),
    ]),
  ]);
}

const withDoubts = (reasons: readonly Reason[]): Reason[] => [
  ...reasons,
  ...doubtsInWords(reasons.flatMap(({ doubts }) => doubts)).map((text) => reason('context', text)),
];

function explainBeforeTrial({ cycle, date, nextNode }: Assessment, explained: Explained): Reason[] {
  if (!cycle) {
    const { onboard } = explained;
    const day = onboard === undefined ? '' : isoDate(onboard);
    return [reason('context', cycleSentences.notOpen(day, exemptionArticle(onboard, explained)))];
  }
  const trialFirstDay = isoDate(addDays(cycle.lastDay, 1));
  const { exemption } = cycle.standard.provenance;
  return [
    reason('context', cycleSentences.exempt(isoDate(cycle.lastDay), trialFirstDay, isoDate(nextNode.day))),
    reason(
      'context',
      cycleSentences.nothingCounts(articleOf(exemption)),
      doubtsAbout(doubtNames.exemption, exemption),
    ),
    ...explainStandard(cycle, date, explained),
  ];
}

/** The article on the exempt period of the version under which a store will open; undefined where it is not known. */
function exemptionArticle(onboard: CivilDate | undefined, { known }: Explained): Bilingual | undefined {
  return onboard === undefined
    ? undefined
    : articleOf(known.governing(onboard, 'exempt').provenance.exemption);
}

/** The sentences as running text, for a cell of a table. */
export const inWords = (reasons: readonly Reason[], language: Language): string =>
  reasons.map(({ text }) => text[language]).join(language === 'en' ? ' ' : '');

/** The sentences, a line each: for a note, or a cell that stands alone. */
export const inLines = (reasons: readonly Reason[], language: Language): string =>
  reasons.map(({ text }) => text[language]).join('\n');
