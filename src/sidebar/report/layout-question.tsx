import { type CivilMonth, isoMonth } from '../../calendar/civil-month';
import type { Bilingual } from '../../messages/language';
import { reportFormTexts } from '../../messages/report/choice';
import { layoutQuestions, layoutQuestionTexts, questionInWords } from '../../messages/tables/layout';
import { FIGURE_KEYS } from '../../tables/layout/figure-keys';
import type { LayoutAnswers, LayoutQuestion as Question } from '../../tables/layout/layout-answers';
import { answerLayout, chooseMoreSheets } from '../model/choose';
import { dayAsked } from '../model/day-asked';
import { usePage } from '../model/page-context';

interface Option {
  readonly label: Bilingual;
  readonly answer: LayoutAnswers;
  readonly moreSheets?: readonly number[];
}

/** How many years back, besides one ahead, can be chosen for months that are written without a year. */
const YEARS_BACK = 6;

const asked = (question: Question): Bilingual => {
  switch (question.asks) {
    case 'block':
      return layoutQuestions.block(question);
    case 'year':
      return layoutQuestions.year(question.month);
    case 'month':
      return layoutQuestions.month(question.key);
    case 'names':
      return layoutQuestions.names(question.rows);
    case 'sheets':
    case 'unit':
    case 'targets':
    case 'scores':
      return questionInWords(question);
  }
};

/** The newest first. @param month where it is known, the years alone are to be chosen */
function monthsToChoose(month: number | undefined, thisYear: number): string[] {
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, index) => thisYear - index);
  const months = month === undefined ? Array.from({ length: 12 }, (_, index) => 12 - index) : [month];
  return years.flatMap((year) => months.map((one) => isoMonth((year * 100 + one) as CivilMonth)));
}

function optionsOf(question: Question, thisYear: number): Option[] {
  switch (question.asks) {
    case 'block':
      return ([...FIGURE_KEYS, 'none'] as const).map((key) => ({
        label: layoutQuestionTexts[key],
        answer: { blocks: { [question.key]: key } },
      }));
    case 'year': {
      const years = Array.from({ length: YEARS_BACK + 2 }, (_, index) => thisYear + 1 - index);
      const proposed = question.proposed === undefined ? [] : [question.proposed];
      return [...new Set([...proposed, ...years])].map((year) => ({
        label: { zh: `${year} 年`, en: String(year) },
        answer: { year },
      }));
    }
    case 'month':
      return [
        ...monthsToChoose(question.month, thisYear).map((month) => ({
          label: { zh: month, en: month },
          answer: { months: { [question.key]: month } },
        })),
        { label: layoutQuestionTexts.noMonth, answer: { months: { [question.key]: 'none' } } },
      ];
    case 'names':
      return [
        { label: layoutQuestionTexts.sameStore, answer: { namesHoldBelow: true } },
        { label: layoutQuestionTexts.noStore, answer: { namesHoldBelow: false } },
      ];
    case 'sheets':
      return [
        {
          label: layoutQuestions.readAll(question.others.length + 1),
          answer: {},
          moreSheets: question.others.map(({ id: sheet }) => sheet),
        },
        { label: layoutQuestions.readOne, answer: { alone: true } },
      ];
    case 'unit':
      return [
        { label: layoutQuestionTexts.yuan, answer: { salesUnit: 'yuan' } },
        { label: layoutQuestionTexts.tenThousands, answer: { salesUnit: 'ten thousands' } },
      ];
    case 'targets':
      return [
        { label: layoutQuestionTexts.yuan, answer: { targetsUnit: 'yuan' } },
        { label: layoutQuestionTexts.tenThousands, answer: { targetsUnit: 'ten thousands' } },
      ];
    case 'scores':
      return [
        { label: layoutQuestions.scoreIs(question.meant), answer: { scores: question.slip } },
        { label: layoutQuestions.scoreIs(question.written), answer: { scores: 'as written' } },
      ];
  }
}

/** One question, and the answers to choose from. */
export function LayoutQuestion({ question }: { readonly question: Question }) {
  const { model, state, say } = usePage();
  const options = optionsOf(question, Number(dayAsked(state).slice(0, 4)));
  const id = `question-${question.asks}${'key' in question ? `-${question.key}` : ''}`.replace(/\s/g, '-');
  return (
    <div class="column">
      <label for={id}>{say(asked(question))}</label>
      <select
        id={id}
        value=""
        aria-invalid="true"
        aria-describedby="layout-questions"
        onChange={({ currentTarget }) => {
          const option = options[Number(currentTarget.value)];
          if (option?.moreSheets) chooseMoreSheets(model, option.moreSheets);
          else if (option) answerLayout(model, option.answer);
        }}
      >
        <option value="" disabled>
          {say(reportFormTexts.choose)}
        </option>
        {options.map(({ label }, index) => (
          <option key={label.en} value={String(index)}>
            {say(label)}
          </option>
        ))}
      </select>
    </div>
  );
}
