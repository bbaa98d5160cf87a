export { blankOut } from './blank-out.ts';
export { type Blocks, readBlocks } from './block-reader.ts';
export { InlineReader } from './inline-reader.ts';
export { Excess } from './limits.ts';
