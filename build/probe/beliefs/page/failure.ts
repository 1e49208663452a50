import type { Belief } from '../../belief';

export default {
  sentence: 'A failure reaches its handler as an Error named ScriptError with the message of the script.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/page/frame/script-runner.ts'],
  probe: {
    inPage: 'a failure',
    expected: { kind: 'threw', message: 'thrown for the page', name: 'ScriptError' },
  },
  harmless:
    "What goes wrong in the script is answered in words; a failure beside that is shown in words of the page's own.",
} satisfies Belief;
