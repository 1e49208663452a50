import { counted } from '../counted';
import { shorten } from '../format';
import type { Bilingual } from '../language';

/** A store that burns, as the digest tells it. */
export interface DigestStore {
  readonly name: string;
  readonly phrase: string;
  /** Until the day that counts; null where there is none. */
  readonly daysLeft: number | null;
  /** "" where nobody is named. */
  readonly owner: string;
}

/** The report in short, to be pasted into a chat. Each sentence is a line of its own. */
export const digestSentences = {
  heading: (day: string, stores: number): Bilingual => ({
    zh: `【天猫考核】截至 ${day}，共 ${stores} 家`,
    en: `[Tmall assessment] as of ${day}, ${counted(stores, 'store')}`,
  }),
  store: (number: number, { name, phrase, daysLeft, owner }: DigestStore): Bilingual => {
    const zh = [...(daysLeft === null ? [] : [leftInWords(daysLeft).zh]), ...(owner ? [shorten(owner)] : [])];
    const en = [...(daysLeft === null ? [] : [leftInWords(daysLeft).en]), ...(owner ? [shorten(owner)] : [])];
    return {
      zh: `${number}. ${shorten(name)}：${phrase}${zh.length > 0 ? `（${zh.join('，')}）` : ''}`,
      en: `${number}. ${shorten(name)}: ${phrase}${en.length > 0 ? ` (${en.join(', ')})` : ''}`,
    };
  },
  more: (stores: number): Bilingual => ({
    zh: `另有 ${stores} 家也要马上处理。`,
    en: `${counted(stores, 'more store needs', 'more stores need')} to be dealt with now.`,
  }),
  none: {
    zh: '没有 35 天内必须处理的店铺。',
    en: 'No store has to be dealt with within 35 days.',
  },
};

const leftInWords = (daysLeft: number): Bilingual => {
  if (daysLeft < 0) return { zh: `已过 ${-daysLeft} 天`, en: `${counted(-daysLeft, 'day')} past` };
  return daysLeft === 0
    ? { zh: '今天截止', en: 'today is the last day' }
    : { zh: `剩 ${daysLeft} 天`, en: `${counted(daysLeft, 'day')} left` };
};

/** The ways to hand the report on. */
export const shareTexts = {
  heading: { zh: '分享', en: 'Share' },
  copy: { zh: '复制为文字', en: 'Copy as text' },
  copyHint: { zh: '可粘贴到钉钉或微信。', en: 'To paste into DingTalk, WeChat or a mail.' },
  copied: { zh: '已复制', en: 'Copied' },
  pressKeys: {
    zh: '浏览器不让本页写入剪贴板。文字已选中，请按 Ctrl+C 或 ⌘C',
    en: 'The browser keeps this page from the clipboard. The text is selected: press Ctrl+C or ⌘C',
  },
  text: { zh: '报表摘要', en: 'The report in short' },
  picture: { zh: '保存为图片', en: 'Save as picture' },
  pictureHint: {
    zh: '报表首屏的 PNG 图片，在浏览器里生成，不会发往任何地方。',
    en: 'The first screen of the report as a PNG, made in your browser and sent nowhere.',
  },
  pictureAfterBuild: {
    zh: '刷新报表后，可以把首屏保存为图片。',
    en: 'Rebuild the report to save its first screen as a picture.',
  },
  pictureFailed: {
    zh: '浏览器没能生成图片，请截屏。',
    en: 'The browser could not make the picture: take a screenshot instead.',
  },
} as const satisfies Record<string, Bilingual>;

export const shareSentences = {
  fileName: (day: string): Bilingual => ({ zh: `天猫考核 ${day}.png`, en: `Tmall assessment ${day}.png` }),
  saved: (name: string): Bilingual => ({ zh: `已下载 ${name}`, en: `Downloaded ${name}` }),
  moreStores: (stores: number): Bilingual => ({
    zh: `另有 ${stores} 家，见报表`,
    en: `${counted(stores, 'more store', 'more stores')} in the report`,
  }),
};
