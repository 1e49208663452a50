/** Says what the races tried: a row for each action, as the README shows it. */
import { basename } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { type Race, tableOf } from './races-table';

export default class RacesReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const races = modules.flatMap((module) =>
      [...module.children.allTests()].flatMap((test): Race[] => {
        const { race } = test.meta();
        if (!race) return [];
        const action =
          test.parent.type === 'suite' ? test.parent.name : basename(module.moduleId, '.test.ts');
        return [{ action, ...race }];
      }),
    );
    console.log(tableOf(races).join('\n'));
  }
}
