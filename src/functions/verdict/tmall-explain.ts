import { explainAssessment, inLines } from '../../report/explain';
import { remarkTargetsSource } from '../../report/remark-targets';
import { customFunction } from '../custom-function';
import { assessArguments, verdictArguments } from './assess-arguments';
import { sampleStore } from './sample-store';

export const TMALL_EXPLAIN = customFunction({
  name: 'TMALL_EXPLAIN',
  args: verdictArguments,
  answer: {
    whole: (values, dates) => {
      const assessed = assessArguments(values, dates);
      const { assessment, targets } = assessed;
      return inLines(explainAssessment(assessment, assessed, remarkTargetsSource(targets)), values.lang);
    },
  },
  help: {
    family: 'verdict',
    summary: {
      zh: '用文字说明状态的理由：先是一句结论，再逐项说明要求、数字和所依据的条款',
      en: 'Why the status is what it is: a decisive sentence, then each requirement with its figures and its article',
    },
    returns: {
      zh: '几行文字；哪些内容未经证实、为什么，写在最后一行；上线日期或查询日期为空时为空；月份中含上一考核周期时也一并说明，只传本周期的月份则不提',
      en: 'A few lines; the last one says what is unconfirmed and why; blank where onboard or date is blank; the cycle before is spoken of as far as months holds it, and not where only the running cycle is handed over',
    },
    basis: { zh: '第二条至第五条', en: 'Articles 2 to 5' },
    examples: [
      {
        given: [...sampleStore, '', '', 'en'],
        gives:
          'Failed: CNY 5,000 short at the month 3 node (2022-10-31); nothing later cures it.\n' +
          'Sales not met: CNY 95,000, target CNY 100,000 (article 4(1)).\n' +
          'Basic service score (target 3): failed in 1 month (2022-09); 2022-09 only equal, where the standard says "above" (article 4(2)).\n' +
          'Continuous operation: no idle month (article 4(3)).\n' +
          'Standard: 2022 Tmall assessment standard (quarterly trial), from 2022-08-01 (article 3).',
      },
    ],
  },
});
