import { LOST, plainColour, SAFE, statusColours } from '../../report/grid/palette';
import type { NodeOutcome } from '../../store/store-view';

export const NODE_SYMBOLS: Readonly<Record<NodeOutcome, string>> = {
  reached: '✓',
  missed: '✗',
  ahead: '○',
  unknown: '?',
  'not applicable': '–',
};

export const NODE_COLOURS: Readonly<Record<NodeOutcome, string>> = {
  reached: SAFE,
  missed: LOST,
  ahead: plainColour,
  unknown: statusColours['no data'],
  'not applicable': statusColours.exempt,
};
