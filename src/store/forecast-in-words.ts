import { isoDate } from '../calendar/civil-date';
import type { Bilingual, Language } from '../messages/language';
import { forecastSentences } from '../messages/store/store-view';
import { outcomeOfAnswer } from '../report/grid/node-view';
import type { ExpectedNode, Forecast } from '../rules/forecast';
import type { Assessment } from '../rules/verdict';
import { markNode } from './node-mark';
import type { ForecastView } from './store-view';

export function forecastInWords(
  forecast: Forecast,
  { status }: Assessment,
  language: Language,
): ForecastView {
  const sentences = status === 'failed' ? [forecastSentences.alreadyFailed] : sentencesOf(forecast);
  return {
    summary: sentences.map((sentence) => sentence[language]).join(language === 'en' ? ' ' : ''),
    isMissed: forecast.firstMiss !== undefined,
    nodes: forecast.nodes.map((node) =>
      markNode({ ...node, outcome: outcomeOfAnswer(node.answer) }, language),
    ),
  };
}

function sentencesOf({ nodes, firstMiss, lastDay, isComplete }: Forecast): Bilingual[] {
  const [first] = nodes;
  const reached = first?.answer.kind === 'met' ? [firstReached(first)] : [];
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
