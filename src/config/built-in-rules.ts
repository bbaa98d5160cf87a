import * as builtIn from '../../rules/index.ts';
import type { Rule } from '../rule/define-rule.ts';

export const BUILT_IN_RULES: readonly Rule[] = Object.values(builtIn) as unknown as readonly Rule[];
