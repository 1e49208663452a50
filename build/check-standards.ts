import { shippedStandards } from '../src/standards/shipped/shipped-standards';
import { faultsOfStandards } from './faults-of-standards';

const faults = faultsOfStandards(shippedStandards);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
