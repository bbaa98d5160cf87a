/** What the bench needs of unified. The project must build without its peers, so their own types are out of reach. */
export interface Processor {
  use(plugin: unknown): Processor;
  freeze(): Processor;
  parse(source: string): { readonly children: readonly unknown[] };
}

/** A processor with these plugins; exits with 2 and says what to do where the bench's packages are not installed. */
export async function remarkProcessor(plugins: readonly string[]): Promise<Processor> {
  const { unified }: { readonly unified: () => Processor } = await load('unified');
  let processor = unified();
  for (const name of plugins) {
    const plugin: { readonly default: unknown } = await load(name);
    processor = processor.use(plugin.default);
  }
  return processor.freeze();
}

async function load(name: string) {
  try {
    return await import(name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error;
    console.error(`The bench has no ${name}; run: npm install --prefix test/bench`);
    process.exit(2);
  }
}
