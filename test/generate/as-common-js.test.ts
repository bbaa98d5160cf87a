import { expect, test } from 'vitest';
import { asCommonJs } from './as-common-js.ts';

test.each([
  [
    'import {\n  a,\n  b as c\n} from "./x-1.js";\nc(a);\n',
    'const {\n  a,\n  b: c\n} = __chunkNow("x-1.js");\nc(a);\n',
  ],
  ['import "./x-1.js";\n', '__chunkNow("x-1.js");\n'],
  ['import path from "node:path";\n', 'const path = require("node:path");\n'],
  ['import { default as process2 } from "process";\n', 'const process2 = require("process");\n'],
  ['import * as fs from "fs";\n', 'const fs = require("fs");\n'],
  ['const x = import("./x-1.js");\n', 'const x = __chunk("x-1.js");\n'],
  ['const x = await0(import("franc"));\n', 'const x = await0(__import("franc"));\n'],
  ['var a, b;\nexport {\n  a,\n  b as c\n};\n', 'var a, b;\nmodule.exports = { a: a, c: b };\n'],
  ['export default require_x();\n', 'const whole = require_x();\nmodule.exports = { ...whole, default: whole };\n'],
  ['const text = `\nimport x from "bilint";\n`;\n', 'const text = `\nimport x from "bilint";\n`;\n'],
  ['const mark = /[。🄫]/u;\n', 'const mark = /[\\u3002\\ud83c\\udd2b]/u;\n'],
])('%j', (chunk, script) => {
  expect(asCommonJs(chunk)).toBe(`"use strict";\n${script}`);
});

test.each(['import x from "bilint";\n', 'export const x = 1;\n', 'const x = await y;\n'])(
  '%j has no such form',
  (chunk) => {
    expect(() => asCommonJs(chunk)).toThrow(SyntaxError);
  },
);
