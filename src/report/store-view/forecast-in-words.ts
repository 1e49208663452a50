import { isoDate } from '../../calendar/civil-date';
import type { Bilingual, Language } from '../../messages/language';
import { forecastSentences, nodeOutcomeNames } from '../../messages/store-view';
import type { ExpectedNode, Forecast } from '../../rules/forecast';
import type { Assessment } from '../../rules/verdict';
import type { ForecastView, NodeMark, NodeOutcome } from './store-view';

export function forecastInWords(
  forecast: Forecast,
  { status }: Assessment,
  language: Language,
): ForecastView {
  const sentences = status === 'failed' ? [forecastSentences.alreadyFailed] : sentencesOf(forecast);
  return {
    summary: sentences.map((sentence) => sentence[language]).join(language === 'en' ? ' ' : ''),
    isMissed: forecast.firstMiss !== undefined,
    nodes: forecast.nodes.map((node) => markOf(node, language)),
  };
}

function sentencesOf({ nodes, firstMiss, lastDay, isComplete }: Forecast): Bilingual[] {
  const [first] = nodes;
  const reached = first && outcomeOf(first) === 'reached' ? [firstReached(first)] : [];
  if (firstMiss) return [missSentence(firstMiss, nodes), ...reached];
  const rest = isComplete ? forecastSentences.noMiss : forecastSentences.unknown;
  return [rest(isoDate(lastDay)), ...reached];
}

function firstReached({ node, sales, target }: ExpectedNode): Bilingual {
  const figure = target.kind === 'figure' ? target.value : 0;
  return forecastSentences.firstReached(node.month, isoDate(node.day), sales, figure);
}

function missSentence(
  { day, requirement, assessment }: NonNullable<Forecast['firstMiss']>,
  nodes: readonly ExpectedNode[],
): Bilingual {
  const { service, continuity } = assessment;
  if (requirement === 'service') {
    const limit = service.limit.kind === 'figure' ? service.limit.value : 0;
    return forecastSentences.serviceMissed(isoDate(day), service.failed.length, limit);
  }
  if (requirement === 'continuity') {
    return forecastSentences.continuityMissed(isoDate(day), continuity.longestRun, continuity.limit);
  }
  const missed = nodes.find(({ answer }) => answer.kind === 'missed');
  if (missed?.target.kind !== 'figure') return forecastSentences.alreadyFailed;
  const { node, sales, target } = missed;
  return forecastSentences.salesMissed(node.month, isoDate(node.day), sales, target.value);
}

function markOf(expected: ExpectedNode, language: Language): NodeMark {
  const { node, sales, target } = expected;
  const outcome = outcomeOf(expected);
  return {
    month: node.month,
    day: isoDate(node.day),
    sales,
    target: target.kind === 'figure' ? target.value : null,
    outcome,
    outcomeLabel: nodeOutcomeNames[outcome][language],
  };
}

const outcomeOf = ({ answer }: ExpectedNode): NodeOutcome => {
  if (answer.kind === 'met') return 'reached';
  if (answer.kind === 'missed') return 'missed';
  return answer.kind === 'not applicable' ? 'not applicable' : 'unknown';
};
