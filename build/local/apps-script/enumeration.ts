/** An enumeration such as ui.ButtonSet: its members are objects that can only be compared. */
import { rememberClass } from './class-name';
import { strictService } from './strict-service';

export function enumeration<Name extends string>(
  className: string,
  names: readonly Name[],
): Record<Name, object> {
  const members = names.map((name) => [
    name,
    rememberClass(Object.freeze({ toString: () => name }), className),
  ]);
  return strictService(className, Object.fromEntries(members)) as Record<Name, object>;
}
