import { enumeration } from './enumeration';

export const SheetType = enumeration('SheetType', ['GRID', 'OBJECT', 'DATASOURCE']);
