/** Copies the conditional formats of cells to another place of the same size, which loses its own. */
import { type ConditionalFormat, helpers, type Model, type Zone } from '@odoo/o-spreadsheet';
import type { Area } from '../realm/area';
import { blockOf } from './block-of';
import { moved, shared } from './blocks';
import type { Block } from './sheet-extras';

export function copyConditional(model: Model, from: Area, to: Area): void {
  const [source, target] = [blockOf(from), blockOf(to)];
  const down = target.top - source.top;
  const right = target.left - source.left;
  const copied = model.getters.getConditionalFormats(from.sheet).flatMap((one) => {
    const zones = zonesOf(one).flatMap((zone) => shared(zone, source));
    return zones.length === 0 ? [] : [{ rule: one, zones: zones.map((zone) => moved(zone, down, right)) }];
  });
  for (const one of model.getters.getConditionalFormats(to.sheet)) {
    put(
      model,
      to.sheet,
      one.id,
      one,
      zonesOf(one).flatMap((zone) => without(zone, target)),
    );
  }
  for (const { rule, zones } of copied) {
    // A rule that was copied from here, and comes back, is the same one.
    const same = model.getters
      .getConditionalFormats(to.sheet)
      .find((one) => JSON.stringify(one.rule) === JSON.stringify(rule.rule));
    put(model, to.sheet, same?.id ?? `${rule.id}-copy`, rule, [...(same ? zonesOf(same) : []), ...zones]);
  }
}

function put(
  model: Model,
  sheetId: string,
  id: string,
  { rule, stopIfTrue = false }: ConditionalFormat,
  zones: readonly Block[],
): void {
  const there = model.getters.getConditionalFormats(sheetId).some((one) => one.id === id);
  if (zones.length === 0) {
    if (there) model.dispatch('REMOVE_CONDITIONAL_FORMAT', { sheetId, id });
    return;
  }
  const ranges = zones.map((zone) => model.getters.getRangeDataFromZone(sheetId, zone));
  const result = model.dispatch('ADD_CONDITIONAL_FORMAT', { sheetId, cf: { id, rule, stopIfTrue }, ranges });
  if (!result.isSuccessful && String(result.reasons[0]) !== 'NoChanges') {
    throw new Error(`The workbook refused a conditional format: ${result.reasons.join()}`);
  }
}

const zonesOf = ({ ranges }: ConditionalFormat): Zone[] => ranges.map((range) => helpers.toZone(range));

/** What is left of a zone, as up to four zones. */
function without(zone: Block, hole: Block): Block[] {
  const [cut] = shared(zone, hole);
  if (!cut) return [zone];
  return [
    { ...zone, bottom: cut.top - 1 },
    { ...zone, top: cut.bottom + 1 },
    { ...cut, left: zone.left, right: cut.left - 1 },
    { ...cut, left: cut.right + 1, right: zone.right },
  ].filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
}
