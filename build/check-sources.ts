/** Checks what no compiler does: the direction of imports, and that the shipped versions of the standard can be. */
import { shippedStandards } from '../src/standards/shipped/shipped-standards';
import { directionFaults } from './check-direction';
import { faultsOfStandards } from './faults-of-standards';

const faults = [...(await directionFaults()), ...faultsOfStandards(shippedStandards)];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
