/** What every run needs; what only some need is imported from its own file, so that a run does not load the rest. */
export { type Discovered, discover, type Ignored, type Unmatched } from './discover.ts';
export { Encoder, hasBom } from './encode.ts';
export { isFile } from './is-file.ts';
export { fileOf } from './loaded-from.ts';
export { Project, type ProjectFile, type ProjectFiles } from './project.ts';
export { readBounded, readStream } from './read.ts';
export { codeOf, reasonOf } from './reason.ts';
export { shownPath } from './shown-path.ts';
