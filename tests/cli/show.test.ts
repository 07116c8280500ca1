import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

const LETTER = `Letter dated 7 February 2018 from the Permanent Representative of France to the United Nations addressed to the President of the Security Council

Last Sunday, shells fell on the town of Saraqib, killing three nurses.
My Government urges the Council to implement resolution 2254 (2015) at once.
`;
let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'show-'));
  writeFileSync(join(cwd, 'letter.txt'), LETTER);
  writeFileSync(join(cwd, 'empty.txt'), '');
  writeFileSync(join(cwd, 'bad.txt'), 'On 4 May 2019 \u001b[31mfive\u202e men were killed.');
});

describe('annotate show', () => {
  it('marks every mention in brackets where there are no colours', async () => {
    const { code, stdout } = await run(['show', 'letter.txt'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('[Last Sunday ‹date 2018-02-04›]');
    expect(stdout).toContain('[Saraqib ‹place settlement');
    expect(stdout).toContain('[three nurses ‹casualties killed 3›]');
    expect(stdout).toContain(
      '[implement resolution [2254 (2015) ‹resolution S/RES/2254 (2015)›] at once ‹demand urge to Council›]',
    );
  });

  it('loses no character of the letter', async () => {
    const { stdout } = await run(['show', '--values', 'none', 'letter.txt'], { cwd });
    expect(stdout.replace(/[[\]]/g, '')).toContain(LETTER.replace(/[[\]]/g, ''));
  });

  it('marks the kinds that are asked for', async () => {
    const { stdout } = await run(['show', '--kind', 'dates', 'letter.txt'], { cwd });
    expect(stdout).toMatch(/^dates 2\n/);
    expect(stdout).toContain('killing three nurses.');
  });

  it('has values in the margin of a wide terminal with colours', async () => {
    const { stdout } = await run(['show', '--no-pager', 'letter.txt'], { cwd, tty: true, env: { TERM: 'xterm' } });
    const row = stdout.split('\n').find((line) => line.includes('Last Sunday'))!;
    expect(row).toContain('\u001b[32m\u001b[1mLast Sunday');
    expect(row).toMatch(/ {2}.*2018-02-04/);
    expect(stdout).not.toContain('‹');
  });

  it('lets no control character of a letter pass', async () => {
    const { stdout } = await run(['show', 'bad.txt'], { cwd });
    expect(stdout).toContain('\\x1b[31mfive\\u202e');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
  });

  it('names what it cannot do', async () => {
    expect((await run(['show', 'none.txt'], { cwd })).stderr).toContain('none.txt: no such file');
    expect((await run(['show', '--kind', 'persons', 'letter.txt'], { cwd })).stderr).toContain('no such kind: persons');
    expect((await run(['show', '--values', 'top', 'letter.txt'], { cwd })).code).toBe(2);
  });
});

describe('annotate explain', () => {
  it('tells the rule and how the value came about', async () => {
    const { code, stdout } = await run(['explain', 'letter.txt'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain(
      'Last Sunday  dates 2018-02-04\n        rule dates/last-weekday\n        counted from 2018-02-07, the date of the letter or of its part',
    );
    expect(stdout).toContain('count read from "three"');
  });

  it('keeps to a line, and to what stands at a column', async () => {
    const line = await run(['explain', 'letter.txt:4'], { cwd });
    expect(line.stdout).toContain('resolutions S/RES/2254 (2015)');
    expect(line.stdout).not.toContain('Last Sunday');
    const column = await run(['explain', 'letter.txt:3:3'], { cwd });
    expect(column.stdout).toContain('Last Sunday');
    expect(column.stdout).not.toContain('Saraqib');
  });

  it('says that nothing was found', async () => {
    expect((await run(['explain', 'letter.txt:2'], { cwd })).stdout).toContain('Nothing was found here.');
    expect((await run(['explain', 'empty.txt'], { cwd })).stdout).toContain('Nothing was found in this letter.');
    expect((await run(['explain', 'letter.txt:99'], { cwd })).stderr).toContain('letter.txt: has no line 99');
  });

  it('tells of dates that are none', async () => {
    writeFileSync(join(cwd, 'none.txt'), 'They were to meet on 31 November 2019.\n');
    const { stdout } = await run(['explain', 'none.txt:1'], { cwd });
    expect(stdout).toContain('dates/candidate: its words do not place it on the calendar');
  });

  it('tells of resolutions without a number', async () => {
    writeFileSync(join(cwd, 'unnumbered.txt'), 'We recall the relevant resolutions of the Council.\n');
    const { stdout } = await run(['explain', 'unnumbered.txt:1'], { cwd });
    expect(stdout).toContain('resolutions/cue: no number stands beside it');
  });

  it('gives JSON', async () => {
    const { mentions } = JSON.parse((await run(['explain', '--format', 'json', 'letter.txt'], { cwd })).stdout);
    expect(mentions[0]).toMatchObject({ kind: 'dates', text: '7 February 2018', at: '1:14', value: '2018-02-07' });
  });
});
