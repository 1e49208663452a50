import { type CivilDate, isoDate, yearOf } from '../calendar/civil-date';
import { cycleSentences } from '../messages/report/cycle';
import { doubtNames } from '../messages/report/unconfirmed';
import type { Cycle } from '../rules/cycle';
import { isLatestKnown } from '../rules/governing-standard';
import type { Standard } from '../standards/standard';
import { articleOf } from './basis';
import { doubtsAbout } from './doubt';
import type { Explained } from './explained';
import { type Reason, reason } from './reason';

/** Which version governs the cycle and why, and what is doubtful about it. */
export function explainStandard(cycle: Cycle, date: CivilDate, explained: Explained): Reason[] {
  const { standard, firstDay } = cycle;
  const { effectiveDay } = standard.provenance;
  const governs = cycleSentences.standard(standard.name, isoDate(firstDay), articleOf(effectiveDay));
  const doubts = [
    ...doubtsAbout(doubtNames.firstDay, ...cycle.countedFrom),
    ...doubtsAbout(doubtNames.effectiveDay, effectiveDay),
  ];
  return [
    reason('context', governs, doubts),
    ...[
      ...remarkAssignment(cycle, explained),
      ...remarkConflict(standard, explained.onboard),
      ...remarkNewIndicator(cycle, date),
      ...remarkLatestKnown(cycle, explained),
    ].map((text) => reason('context', text)),
  ];
}

/** The user's word prevails, but what the days say is not kept back. */
function remarkAssignment({ standard, firstDay, phase }: Cycle, { known }: Explained) {
  const byDate = standardByDate(() => known.governing(firstDay, phase));
  if (byDate === standard) return [];
  return [byDate ? cycleSentences.assignedInstead(byDate.name) : cycleSentences.assigned];
}

function standardByDate(ask: () => Standard): Standard | undefined {
  try {
    return ask();
  } catch {
    // The version in force by date is not known or can't be used; the assigned one governs all the same.
    return undefined;
  }
}

/** Article 1 speaks of stores opened from the effective day on, article 3 of cycles begun: the more specific decides. */
function remarkConflict({ effectiveDay, provenance }: Standard, onboard: CivilDate | undefined) {
  const isRead = provenance.effectiveDay.tier === 'rule text';
  if (!isRead || onboard === undefined || onboard >= effectiveDay) return [];
  return [cycleSentences.openedBeforeStandard(isoDate(onboard), isoDate(effectiveDay))];
}

function remarkNewIndicator({ standard: { score }, firstDay, phase }: Cycle, date: CivilDate) {
  const { replaced } = score;
  if (phase === 'exempt' || !replaced || firstDay >= replaced.day || date < replaced.day) return [];
  return [cycleSentences.indicatorReplaced(replaced.by, isoDate(replaced.day))];
}

/** A version is made for every year: where none is known for the year of the cycle, there may be one all the same. */
function remarkLatestKnown({ standard, firstDay }: Cycle, { known }: Explained) {
  const isOld = yearOf(firstDay) > yearOf(standard.effectiveDay);
  return isOld && isLatestKnown(standard, known.standards) ? [cycleSentences.noLaterKnown] : [];
}
