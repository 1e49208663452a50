/** Moves notes and unprotected blocks with the rows and columns that they lie on. */
import type { AddColumnsRowsCommand, RemoveColumnsRowsCommand } from '@odoo/o-spreadsheet';
import { type Block, noteKey, notePosition, type SheetExtras } from './sheet-extras';

type GridChange =
  | Pick<AddColumnsRowsCommand, 'type' | 'dimension' | 'base' | 'position' | 'quantity'>
  | Pick<RemoveColumnsRowsCommand, 'type' | 'dimension' | 'elements'>;

export function moveExtras(extras: SheetExtras, change: GridChange): SheetExtras {
  const { notes, protection } = extras;
  return {
    ...extras,
    notes: moveNotes(notes, change),
    ...(protection && {
      protection: {
        ...protection,
        unprotected: protection.unprotected.flatMap((block) => moveBlock(block, change)),
      },
    }),
  };
}

function moveNotes(notes: SheetExtras['notes'], change: GridChange): SheetExtras['notes'] {
  return Object.fromEntries(
    Object.entries(notes).flatMap(([key, text]) => {
      const { row, column } = notePosition(key);
      const moved = movedIndex(change.dimension === 'ROW' ? row : column, change);
      if (moved === undefined) return [];
      return [[change.dimension === 'ROW' ? noteKey(moved, column) : noteKey(row, moved), text]];
    }),
  );
}

function moveBlock(block: Block, change: GridChange): readonly Block[] {
  const rows = change.dimension === 'ROW';
  const [first, last] = rows ? [block.top, block.bottom] : [block.left, block.right];
  const kept = Array.from({ length: last - first + 1 }, (_, index) => movedIndex(first + index, change));
  const indexes = kept.filter((index) => index !== undefined);
  if (indexes.length === 0) return [];
  const [from, to] = [Math.min(...indexes), Math.max(...indexes)];
  return [rows ? { ...block, top: from, bottom: to } : { ...block, left: from, right: to }];
}

/** The index of a row or column after the change. @returns undefined where it is gone */
function movedIndex(index: number, change: GridChange): number | undefined {
  if (change.type === 'REMOVE_COLUMNS_ROWS') {
    if (change.elements.includes(index)) return undefined;
    return index - change.elements.filter((element) => element < index).length;
  }
  const firstMoved = change.position === 'before' ? change.base : change.base + 1;
  return index >= firstMoved ? index + change.quantity : index;
}
