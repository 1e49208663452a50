import type { Belief } from '../../belief';
import { errorOf } from '../../script/look';

export default {
  sentence: 'Running a menu item has full permission.',
  source: { documented: 'workspace/add-ons/concepts/editor-auth-lifecycle' },
  leansOn: ['build/local/headless.ts', 'build/local/page/page-session.ts'],
  probe: { observe: ({ sheet }) => errorOf(() => sheet.getRange('A1').setValue(1)), expected: 'no error' },
} satisfies Belief;
