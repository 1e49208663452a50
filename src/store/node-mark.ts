import { isoDate } from '../calendar/civil-date';
import type { Language } from '../messages/language';
import { nodeOutcomeNames } from '../messages/store/store-view';
import type { NodeView } from '../report/grid/node-view';
import type { NodeMark } from './store-view';

export const markNode = ({ node, sales, target, outcome }: NodeView, language: Language): NodeMark => ({
  month: node.month,
  day: isoDate(node.day),
  sales,
  target: target.kind === 'figure' ? target.value : null,
  outcome,
  outcomeLabel: nodeOutcomeNames[outcome][language],
});
