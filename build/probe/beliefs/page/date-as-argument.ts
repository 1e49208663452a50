import type { Belief } from '../../belief';

export default {
  sentence: 'A Date fails as an argument: "Failed due to illegal value in property: …".',
  source: { documented: 'apps-script/guides/html/communication', reported: 'quoted in many public scripts' },
  leansOn: ['build/local/script-run/carried-value.ts'],
  probe: { inPage: 'a Date as an argument', expected: /^threw: Failed due to illegal value in property/ },
} satisfies Belief;
