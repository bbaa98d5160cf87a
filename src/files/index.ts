export { type Discovered, discover, type Unmatched } from './discover.ts';
export { readBounded, readStream } from './read.ts';
export { codeOf, reasonOf } from './reason.ts';
export { shownPath } from './shown-path.ts';
export { createAtomicFile } from './write.ts';
