/** Tests for rules, public as `bilint/testing`; works in any framework that has `describe` and `it`. */
export { type Cases, type Framework, type InvalidCase, testRule } from './test-rule.ts';
