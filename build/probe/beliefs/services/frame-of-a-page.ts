import type { Belief } from '../../belief';

export default {
  sentence: 'The HTML of a dialog or a sidebar runs in a frame without access to the page around it.',
  source: { documented: 'apps-script/guides/html/restrictions' },
  leansOn: ['build/local/page/frame/addon-frame.ts'],
  probe: { inPage: 'the page around it', expected: 'out of reach' },
} satisfies Belief;
