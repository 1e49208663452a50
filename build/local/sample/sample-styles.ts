import type { CellStyle } from '../workbook/sheet-content';

export const HEADER: CellStyle = { bold: true, fillColor: '#F3E3E1', textColor: '#5F1612', wrapping: 'wrap' };
export const TITLE: CellStyle = { bold: true, fontSize: 14 };
export const LABEL: CellStyle = { bold: true };
/** A cell that the user is meant to change. */
export const INPUT: CellStyle = { bold: true, fillColor: '#FFF2CC' };
export const RESULT: CellStyle = { fillColor: '#EAF2FB', align: 'left' };
export const WARNING: CellStyle = { bold: true, textColor: '#B3261E' };
export const QUIET: CellStyle = { textColor: '#5B6470' };
export const LONG_TEXT: CellStyle = { ...RESULT, wrapping: 'wrap', verticalAlign: 'top' };
