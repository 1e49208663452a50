import { explainAssessment, inWords } from '../../report/explain';
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
      return inWords(explainAssessment(assessment, assessed, remarkTargetsSource(targets)), values.lang);
    },
  },
  help: {
    family: 'verdict',
    summary: {
      zh: '用文字说明状态的理由：每项要求、数字和所依据的条款，最关键的在前',
      en: 'Why the status is what it is: each requirement, its figures and its article, the decisive one first',
    },
    returns: {
      zh: '一句或几句话；所依据的内容不是规则原文时写明“未经证实”；上线日期或查询日期为空时为空；月份中含上一考核周期时也一并说明，只传本周期的月份则不提',
      en: 'One or more sentences, with the word unconfirmed where they rest on anything but the rule text; blank where onboard or date is blank; the cycle before is spoken of as far as months holds it, and not where only the running cycle is handed over',
    },
    basis: { zh: '第二条至第五条', en: 'Articles 2 to 5' },
    examples: [
      {
        given: [...sampleStore, '', '', 'en'],
        gives:
          'Sales failed: at the month 3 node (2022-10-31) cumulative sales were CNY 95,000, CNY 5,000 below the target of CNY 100,000; later sales do not cure it (article 4(1)). ' +
          'Service score (basic service score): 1 month of this cycle did not pass the target of 3 (2022-09); fewer than 4 are allowed, so 2 more may fail until 2023-07-31 (article 4(2)). ' +
          'The score of 2022-09 equals the target of 3: the standard says "above", so an equal score does not pass (article 4(2)). ' +
          'Continuous operation: the longest idle run of this cycle is 0 months, at most 6 allowed (article 4(3)). ' +
          "Governing standard: 2022 Tmall assessment standard (quarterly trial), from the cycle's first day 2022-08-01 to 2023-07-31 (article 3).",
      },
    ],
  },
});
