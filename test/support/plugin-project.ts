import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BuiltSources } from './built-sources.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A copy of `fixtures/projects/with-plugin` with everything installed that it names; `bilint` is this source tree. */
export class PluginProject {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'bilint-project-')));
  readonly #built = new BuiltSources(['cli', 'rule/index', 'testing/index']);

  constructor() {
    cpSync('fixtures/projects/with-plugin', this.folder, { recursive: true });
    const modules = join(this.folder, 'node_modules');
    mkdirSync(join(modules, 'bilint'), { recursive: true });
    const exported = { './rule': './rule.js', './testing': './testing.js' };
    this.#write('package.json', JSON.stringify({ name: 'bilint', type: 'module', exports: exported }));
    for (const entry of ['rule', 'testing']) {
      this.#write(
        `${entry}.js`,
        `export * from ${JSON.stringify(pathToFileURL(this.#built.path(`${entry}/index`)).href)};\n`,
      );
    }
    symlinkSync(join(this.folder, 'bilint-plugin-newsroom'), join(modules, 'bilint-plugin-newsroom'));
    symlinkSync(resolve('node_modules/retext-repeated-words'), join(modules, 'retext-repeated-words'));
  }

  #write(name: string, content: string): void {
    writeFileSync(join(this.folder, 'node_modules/bilint', name), content);
  }

  /** Runs Node in the project. */
  node(...args: readonly string[]): Promise<Ran> {
    const options = { cwd: this.folder, env: { PATH: process.env['PATH'] } };
    return new Promise((done) => {
      execFile(process.execPath, args, options, (error, out, err) => {
        done({ code: error === null ? 0 : Number(error.code), out, err });
      });
    });
  }

  bilint(...args: readonly string[]): Promise<Ran> {
    return this.node(this.#built.path('cli'), ...args);
  }

  remove(): void {
    this.#built.remove();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
