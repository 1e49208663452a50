import { fileOfPiece } from '../sidebar/contract/pieces';
import type { Answer, Request } from '../sidebar/contract/requests';

/** Gives the texts of pieces of the page as they were pushed: as an HtmlOutput they would be read as HTML first. */
export const answerPieces = ({ names }: Request<'pieces'>): Answer<'pieces'> => ({
  texts: names.map((name) => HtmlService.createTemplateFromFile(fileOfPiece(name)).getRawContent()),
});
