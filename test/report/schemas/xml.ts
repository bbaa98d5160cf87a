/** What an element may hold. Attributes that end in `?` may be missing. */
export interface ElementSchema {
  readonly attributes: Readonly<Record<string, RegExp>>;
  readonly children: readonly string[];
  /** Whether it may hold text. */
  readonly text?: true;
}

export type XmlSchema = Readonly<Record<string, ElementSchema>>;

const ANY = /^[\s\S]*$/;
const SOME = /^[\s\S]+$/;
const COUNT = /^\d+$/;
const ONE_UP = /^[1-9]\d*$/;

/** Written from https://github.com/testmoapp/junitxml, which describes what CI servers read. */
export const JUNIT: XmlSchema = {
  '': { attributes: {}, children: ['testsuites'] },
  testsuites: { attributes: { name: SOME }, children: ['testsuite'] },
  testsuite: {
    attributes: { name: SOME, tests: ONE_UP, failures: COUNT, errors: COUNT, skipped: COUNT },
    children: ['testcase'],
  },
  testcase: { attributes: { classname: SOME, name: SOME }, children: ['failure', 'skipped', 'system-out'] },
  failure: { attributes: { type: SOME, message: ANY }, children: [], text: true },
  skipped: { attributes: { message: ANY }, children: [] },
  'system-out': { attributes: {}, children: [], text: true },
};

/** Written from Checkstyle’s own XMLLogger: https://checkstyle.org/apidocs/com/puppycrawl/tools/checkstyle/XMLLogger.html. */
export const CHECKSTYLE: XmlSchema = {
  '': { attributes: {}, children: ['checkstyle'] },
  checkstyle: { attributes: { version: /^\d+\.\d+$/ }, children: ['file'] },
  file: { attributes: { name: SOME }, children: ['error'] },
  error: {
    attributes: {
      line: ONE_UP,
      column: ONE_UP,
      severity: /^(?:ignore|info|warning|error)$/,
      message: SOME,
      source: /^bilint\.\S+$/,
    },
    children: [],
  },
};
