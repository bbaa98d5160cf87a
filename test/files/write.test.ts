import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAtomicFile, writeAtomically } from '../../src/files/write.ts';

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'bilint-write-')));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('The old file stays until the new one is whole, and nothing else is left', async () => {
  const path = join(folder, '报告.json');
  writeFileSync(path, 'old');
  const file = await createAtomicFile(path);
  await file.write('新');
  await file.write('文');
  expect(readFileSync(path, 'utf8')).toBe('old');
  await file.commit();
  expect(readFileSync(path, 'utf8')).toBe('新文');
  expect(readdirSync(folder)).toEqual(['报告.json']);
});

test('What is discarded leaves no trace', async () => {
  const file = await createAtomicFile(join(folder, 'report.json'));
  await file.write('half');
  await file.discard();
  expect(readdirSync(folder)).toEqual([]);
});

test('Missing folders are made', async () => {
  const file = await createAtomicFile(join(folder, 'a/b/report.json'));
  await file.commit();
  expect(readFileSync(join(folder, 'a/b/report.json'), 'utf8')).toBe('');
});

test('Mode and symbolic link of the old file stay', async () => {
  const target = join(folder, 'target.json');
  const link = join(folder, 'link.json');
  writeFileSync(target, 'old');
  chmodSync(target, 0o640);
  symlinkSync(target, link);
  const file = await createAtomicFile(link);
  await file.write('new');
  await file.commit();
  expect(readFileSync(target, 'utf8')).toBe('new');
  expect(statSync(target).mode & 0o777).toBe(0o640);
  expect(realpathSync(link)).toBe(target);
});

test('A device is written directly', async () => {
  const file = await createAtomicFile('/dev/null');
  await file.write('text');
  await file.commit();
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

test('A folder in the place of the file is an error of the system', async () => {
  await expect(createAtomicFile(folder)).rejects.toMatchObject({ code: 'EISDIR' });
});

test('A file is written whole in one call, bytes as they are', async () => {
  const path = join(folder, '文.html');
  writeFileSync(path, 'old');
  await writeAtomically(path, Buffer.from([0xd0, 0xc2]));
  expect(readFileSync(path).toString('hex')).toBe('d0c2');
  expect(readdirSync(folder)).toEqual(['文.html']);
});

test('What cannot be put in its place is discarded, and the system’s error told', async () => {
  const path = join(folder, 'a');
  const file = await createAtomicFile(path);
  await file.write('新');
  mkdirSync(join(path, 'b'), { recursive: true });
  await expect(file.commit()).rejects.toMatchObject({ code: expect.stringMatching(/^E(?:ISDIR|NOTEMPTY|EXIST)$/) });
  await file.discard();
  expect(readdirSync(folder)).toEqual(['a']);
});

test.runIf(process.getuid?.() === 0)('The owner of the old file stays', async () => {
  const path = join(folder, 'a.html');
  writeFileSync(path, 'old');
  chownSync(path, 65534, 65534);
  await writeAtomically(path, '新');
  expect(statSync(path)).toMatchObject({ uid: 65534, gid: 65534 });
});
