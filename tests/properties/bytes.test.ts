/** Any bytes at all, as a letter on the disk: annotations that read back, or one clear line. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { decodeLetter } from '../../src/cli/files.ts';
import { annotateFile } from '../../src/corpus/one.ts';
import { parseYaml } from '../../src/record/guard.ts';
import { readAnnotations } from '../../src/record/read.ts';
import { checkAgainstLetter, checkRecords } from '../../src/record/validate.ts';

const folder = mkdtempSync(join(tmpdir(), 'annotate-bytes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const job = {
  letter: join(folder, 'a.txt'),
  output: join(folder, 'a.annotations.yaml'),
  name: 'a.txt',
  outputName: 'a.annotations.yaml',
  setting: 0,
};
const setting = { id: 'none', options: {} };
const how = { check: false, force: false, print: false };

/** What must hold for any bytes; the same folder again and again, so that the file of the bytes before lies there. */
async function holds(bytes: Uint8Array): Promise<void> {
  writeFileSync(job.letter, bytes);
  const begin = performance.now();
  const { status, message, warnings } = await annotateFile(job, setting, how);
  expect(performance.now() - begin).toBeLessThan(5000);
  if (status === 'trouble') {
    expect(message).toMatch(/^a\.txt: is [^\n]+, not a letter; [^\n]+$/);
    return;
  }
  expect(['written', 'current']).toContain(status);
  for (const warning of warnings) expect(warning).toMatch(/^a\.txt[:\d]*: [^\n]+$/);
  const file = readFileSync(job.output, 'utf8');
  // no character that is more than it looks, whatever the letter holds
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  expect(file).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
  expect(parseYaml(file).refusals).toEqual([]);
  const annotations = readAnnotations(file, job.outputName);
  const { text, sha256 } = decodeLetter(bytes);
  expect([...checkRecords(annotations), ...checkAgainstLetter(annotations, text, sha256)]).toEqual([]);
  expect((await annotateFile(job, setting, { ...how, check: true })).status).toBe('current');
}

const sentence = Buffer.from(
  'Letter dated 7 February 2018 from the Permanent Representative of France\n\nOn 4 February 2018 two civilians were killed in Idlib, including “one” child – see S/RES/2254 (2015). We demand that the attacks cease.\n(Signed) A. B.\n',
);
const encoded: fc.Arbitrary<Uint8Array> = fc.constantFrom(
  sentence,
  Buffer.from(sentence.toString(), 'utf16le'),
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(sentence.toString(), 'utf16le')]),
  Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(sentence.toString(), 'utf16le').swap16()]),
  Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), sentence]),
  Buffer.from(sentence.toString().replace(/[“”–]/g, 'é'), 'latin1'),
);
const runs = (fewest: number) => ({ numRuns: Number(process.env.PROPERTY_RUNS ?? fewest) });

describe('any bytes', () => {
  it('at random', () => fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), holds), runs(200)));

  it('that are mostly text', () => {
    const byte = fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: 32, max: 126 }) },
      fc.constantFrom(9, 10, 12, 13),
      fc.nat(255),
    );
    return fc.assert(
      fc.asyncProperty(
        fc.array(byte, { maxLength: 400 }).map((list) => Uint8Array.from(list)),
        holds,
      ),
      runs(100),
    );
  });

  it('of a letter in some encoding, cut and with others in between', () => {
    const splices = fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.uint8Array({ maxLength: 12 })), { maxLength: 4 });
    return fc.assert(
      fc.asyncProperty(encoded, splices, (bytes, list) => {
        let changed = Buffer.from(bytes);
        for (const [place, gone, added] of list) {
          const at = place % (changed.length + 1);
          changed = Buffer.concat([changed.subarray(0, at), added, changed.subarray(at + gone)]);
        }
        return holds(changed);
      }),
      runs(120),
    );
  });
});
