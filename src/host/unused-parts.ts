/**
 * Stands in the bundled command for the packages of unified-engine that its own config files, globs and reports need: this
 * host turns all of these off, and they are a megabyte of code, some of it without a licence file.
 */
function unused(asked: unknown): never {
  throw new Error(`unified-engine asked for “${String(asked)}”, which only bilint itself deals with`);
}

export {
  // biome-ignore lint/style/noDefaultExport: one of the packages has nothing else
  unused as default,
  unused as glob,
  unused as hasMagic,
  unused as loadPlugin,
  unused as reporter,
  unused as resolvePlugin,
};
