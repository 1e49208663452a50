import { failureText } from './failure-text';
import type { PageModel, PageState } from './page-state';

/** The parts of the page's state that show an answer, or that one is being worked out. */
type Field = 'ahead' | 'look' | 'storeList' | 'check';
type Shown<Name extends Field> = NonNullable<PageState[Name]>;

/**
 * Works out what one part of the state shows. Answers come in no promised order, so only what was begun last counts.
 * @param running how that part stands until then
 * @param take what the answer makes of the state
 * @param failed what the part holds besides the words where there is no answer
 */
export async function workOut<Name extends Field, Answer>(
  model: PageModel,
  name: Name,
  running: Shown<Name>,
  work: () => Promise<Answer>,
  take: (answer: Answer) => void,
  failed: (state: PageState) => Partial<Shown<Name>> = () => ({}),
): Promise<void> {
  const isLatest = () => model.get()[name] === running;
  try {
    const answer = await work();
    if (isLatest()) take(answer);
  } catch (error) {
    if (!isLatest()) return;
    const shown = { ...running, running: false, failure: failureText(error), ...failed(model.get()) };
    model.set({ [name]: shown } as Pick<PageState, Name>);
  }
}
