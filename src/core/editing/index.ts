/** What editors' tools need of the core: the command line, and a page for editors. */
export { checkFaq, checkFaqInSteps, withDrafts } from './check-faq.js';
export type { ContentCode, Finding, Level } from './finding.js';
export { compareFaqs, outcomeOf, runTests, type Change, type TestResult } from './run-tests.js';
