import { writeFileSync } from 'node:fs';
import { goldenFile, headlinesOf, scenarioNames } from './headlines.ts';

/** `npm run golden`: writes the golden results anew. When to do so is said in README.md beside this file. */
for (const name of scenarioNames()) {
  writeFileSync(goldenFile(name), `${JSON.stringify(headlinesOf(name), null, 2)}\n`);
}
