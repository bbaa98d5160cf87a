export { type Discovered, discover, type Ignored, type Unmatched } from './discover.ts';
export { Encoder, hasBom } from './encode.ts';
export { isFile } from './is-file.ts';
export { loadConfigFile, loadConfigObject } from './load-config.ts';
export { Project } from './project.ts';
export { readBounded, readStream } from './read.ts';
export { codeOf, reasonOf } from './reason.ts';
export { shownPath } from './shown-path.ts';
export { createAtomicFile, writeAtomically } from './write.ts';
