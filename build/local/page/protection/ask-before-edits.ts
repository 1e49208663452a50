/**
 * Wraps the workbook for edits by hand: before an edit of cells that are protected with a warning only, the user is
 * asked, as at Google. A script reaches the workbook itself and is never asked.
 */
import { type CancelledReason, type Command, DispatchResult, type Model } from '@odoo/o-spreadsheet';
import { sheetExtrasOf } from '../../document/register-plugins';
import type { Block } from '../../document/sheet-extras';
import { editedBlocks } from './edited-blocks';

/**
 * The reason for a refused edit. It is written out, since the engine's reasons are an enumeration that only its types
 * have.
 */
const REFUSED = 'CancelledForUnknownReason' as CancelledReason;

export function askBeforeEdits(model: Model, mayEdit: () => boolean): Model {
  const dispatch = (type: string, payload: object = {}) => {
    const command = { type, ...payload } as Command;
    if (isGuarded(model, command) && !mayEdit()) {
      return new DispatchResult(REFUSED);
    }
    return model.dispatch(type as never, payload as never);
  };
  return new Proxy(model, {
    get: (target, name) => (name === 'dispatch' ? dispatch : Reflect.get(target, name)),
  });
}

function isGuarded(model: Model, command: Command): boolean {
  const sheetId = 'sheetId' in command ? command.sheetId : model.getters.getActiveSheetId();
  if (!model.getters.tryGetSheet(sheetId)) return false;
  const { protection } = sheetExtrasOf(model, sheetId);
  if (!protection?.warningOnly) return false;
  const blocks = editedBlocks(command, model.getters.getSheetZone(sheetId));
  return blocks.some((block) => !protection.unprotected.some((free) => contains(free, block)));
}

function contains(outer: Block, inner: Block): boolean {
  return (
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom &&
    outer.left <= inner.left &&
    outer.right >= inner.right
  );
}
