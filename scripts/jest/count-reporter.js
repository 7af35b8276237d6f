import { writeFileSync } from 'node:fs';

/** Leaves the counts of a run for scripts/test.ts, which prints them after everything else. */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    const file = process.env.VNET_PREFLIGHT_TEST_COUNTS;
    if (file === undefined) return;
    // A file that could not be loaded has no tests to count: it counts as one failed test itself.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    writeFileSync(file, JSON.stringify({ passed: results.numPassedTests, failed }));
  }
}
