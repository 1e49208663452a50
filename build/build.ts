import { writeDist } from './bundle';

const files = await writeDist();
console.log(`dist: ${files.join(', ')}`);
