export { Claim, Quantity } from './claim.ts';
export { Coverage } from './coverage.ts';
export { DecisionRecord } from './decision.ts';
export { PaperDocument, Reference, Source } from './document.ts';
export { Fact } from './fact.ts';
export { Finding } from './finding.ts';
export { Knowledge } from './knowledge.ts';
export { Sentence } from './sentence.ts';
export { Settings } from './settings.ts';
