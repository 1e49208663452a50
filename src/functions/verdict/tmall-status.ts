import { statusNames } from '../../messages/terms';
import { customFunction } from '../custom-function';
import { assessArguments, verdictArguments } from './assess-arguments';
import { sampleStore } from './sample-store';

export const TMALL_STATUS = customFunction({
  name: 'TMALL_STATUS',
  args: verdictArguments,
  answer: {
    whole: (values, dates) => statusNames[assessArguments(values, dates).assessment.status][values.lang],
  },
  help: {
    family: 'verdict',
    summary: {
      zh: '店铺在某日的考核状态：各项要求须同时达标，一项不达标即不达标，缺数据绝不显示为正常',
      en: 'The status of a store on a day: all requirements must hold together, and unknown is never shown as on track',
    },
    returns: {
      zh: '未上线、免考、不达标、缺数据、有风险、正常之一；有风险是本工具的预警，不是规则；月份中含上一考核周期时，其不达标也算不达标：平台已判其通过的，只传本周期的月份即可',
      en: "Not open, Exempt, Failed, No data, At risk or On track; at risk is this tool's own warning, not the rule's; a certain miss in the cycle before counts as far as months holds it: where the platform passed that cycle, hand over the running cycle's months alone",
    },
    basis: { zh: '第四条', en: 'Article 4' },
    examples: [
      { given: sampleStore, gives: '不达标' },
      { given: [...sampleStore, '', '', 'en'], gives: 'Failed' },
    ],
  },
});
