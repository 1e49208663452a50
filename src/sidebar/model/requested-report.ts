import type { Language } from '../../messages/language';
import type { ReportChoice } from '../contract';
import type { Mistake, PageState } from './page-state';
import { requested } from './requested';

/** The report as it is asked for, in the language that it is to be in; or the field that still lacks something. */
export function requestedReport(state: PageState): ReportChoice | Mistake {
  const request = requested(state);
  return 'field' in request ? request : { ...request, language: languageToBuild(state) };
}

/**
 * A report is built again in the language it was made in, so that a team of two languages does not turn it to and fro; whoever
 * switches the language by hand wants the other one.
 */
const languageToBuild = ({ language, hasSwitchedLanguage, outcome, start }: PageState): Language =>
  hasSwitchedLanguage ? language : (outcome?.language ?? start?.report?.shown?.language ?? language);
