import { type CacheFile, hashOf, hashOfFile, isSettled, readBounded, sameStamp, stampOf } from '../files/index.ts';
import { decodedSource, type Linted, type ResolvedConfig } from '../linter/index.ts';
import { cacheKey, type Surroundings } from './cache-key.ts';
import { type CachedResult, cachedResults, resultIn } from './cached-results.ts';
import { type Outcome } from './lint-content.ts';
import { lintFiles, type RunFile, type RunOptions } from './lint-files.ts';
