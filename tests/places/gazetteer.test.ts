import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readLetter } from '../../src/letter/index.ts';
import { Gazetteer, gazetteer } from '../../src/places/gazetteer.ts';
import { findPlaces } from '../../src/places/index.ts';
import { pack } from '../../src/places/pack.ts';
import { run } from '../cli/run.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'gazetteer-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));
const write = (name: string, text: string) => writeFileSync(join(cwd, name), text);

const row = (cells: Record<number, string>) => Array.from({ length: 19 }, (_, i) => cells[i] ?? '').join('\t');
const DUMP = [
  row({
    0: '1',
    1: 'Qal‘at Wahmah',
    2: 'Qalat Wahmah',
    3: 'Wahma Castle,Qalaat Wahma',
    4: '35.5',
    5: '36.5',
    6: 'P',
    7: 'PPL',
    8: 'SY',
    10: '12',
    14: '420',
  }),
  row({ 0: '2', 1: 'Wādī Wahm', 2: 'Wadi Wahm', 4: '35.6', 5: '36.6', 6: 'H', 7: 'WAD', 8: 'SY', 10: '12', 14: '0' }),
  row({ 0: '3', 1: 'Wahmabad', 2: 'Wahmabad', 4: '33', 5: '60', 6: 'P', 7: 'PPL', 8: 'IR', 10: '01', 14: '0' }),
].join('\n');

describe('annotate gazetteer build', () => {
  it('takes a GeoNames dump, and the places are found first', async () => {
    write('SY.txt', `${DUMP}\n`);
    const built = await run(['gazetteer', 'build', 'SY.txt', '--countries', 'SY'], { cwd });
    expect(built).toMatchObject({ code: 0, stdout: expect.stringMatching(/^SY\.gazetteer: 2 places, /), stderr: '' });
    const own = new Gazetteer(readFileSync(join(cwd, 'SY.gazetteer')));
    expect(own.find('Qalaat Wahma')).toMatchObject([{ id: 'geonames:1', country: 'SY', coordinates: [35.5, 36.5] }]);
    expect(own.find('Wahmabad')).toEqual([]);
    write('letter.txt', 'Syria reports that shells fell on the village of Qalat Wahmah yesterday.\n');
    const without = await run(['--stdout', 'letter.txt'], { cwd });
    const with_ = await run(['--stdout', '--gazetteer', 'SY.gazetteer', 'letter.txt'], { cwd });
    const place = (yaml: string) => parse(yaml).places.find(({ name }: { name: string }) => name === 'Qalat Wahmah');
    expect(place(without.stdout)).toMatchObject({ match: 'none' });
    expect(place(with_.stdout)).toMatchObject({ gazetteer: 'geonames:1', coordinates: [35.5, 36.5] });
    write('annotate.config.yaml', 'gazetteer: SY.gazetteer\n');
    expect(place((await run(['--stdout', 'letter.txt'], { cwd })).stdout)).toMatchObject({ gazetteer: 'geonames:1' });
  });

  it('works as it is shipped', () => {
    write('SY.txt', `${DUMP}\n`);
    const program = fileURLToPath(new URL('../../bin/annotate.js', import.meta.url));
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'gazetteer', 'build', 'SY.txt'], {
      cwd,
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('3 places'),
      stderr: '',
    });
  });

  it('takes a CSV with a header', async () => {
    write(
      'own.csv',
      'name,alternate names,type,country,latitude,longitude\n"Wahmdorf, Lower",Wahm|Unterwahm,area,ml,14.5,-4.2\n',
    );
    expect(await run(['gazetteer', 'build', 'own.csv', '-o', 'x.bin'], { cwd })).toMatchObject({ code: 0 });
    const own = new Gazetteer(readFileSync(join(cwd, 'x.bin')));
    expect(own.find('Unterwahm')).toMatchObject([
      { name: 'Wahmdorf, Lower', type: 'area', country: 'ML', coordinates: [14.5, -4.2] },
    ]);
  });

  it.each([
    ['name,country,latitude,longitude\nA place,SY,35,36\nB place,SY,95,36\n', 'bad.csv:3:1: 95 is no latitude'],
    ['name,country,latitude,longitude\nA place,Syria,35,36\n', 'bad.csv:2:1: SYRIA is no country'],
    ['name,country,latitude,longitude\nA place,SY,35,\n', 'bad.csv:2:1: nothing is no longitude'],
    ['name,country,type,latitude,longitude\nA,SY,planet,35,36\n', 'bad.csv:2:1: planet is no type'],
    ['name,latitude,longitude\nA,35,36\n', 'bad.csv:1:1: has no column country'],
    ['name,country,latitude,longitude\n"A,SY,35,36\n', 'bad.csv:2:1: is no CSV'],
    ['name,country,latitude,longitude\n', 'bad.csv: holds no place that could be used'],
    ['', 'bad.csv: is empty'],
  ])('says what is wrong, and where: %j', async (text, message) => {
    write('bad.csv', text);
    const { code, stderr } = await run(['gazetteer', 'build', 'bad.csv'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('says what is wrong with a dump', async () => {
    write('dump.txt', `${DUMP}\n1\tcut short\n`);
    expect((await run(['gazetteer', 'build', 'dump.txt'], { cwd })).stderr).toContain('dump.txt:4:1: 2 columns');
    expect((await run(['gazetteer', 'build', 'none.txt'], { cwd })).stderr).toContain('none.txt: no such file');
    expect((await run(['gazetteer', 'build', 'dump.txt', '--countries', 'Syria'], { cwd })).code).toBe(2);
  });

  it('a file that is no gazetteer is refused', async () => {
    write('letter.txt', 'Syria.\n');
    write('no.bin', 'no gazetteer at all, but rather long for a small file');
    const { code, stderr } = await run(['--stdout', '--gazetteer', 'no.bin', 'letter.txt'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('no.bin: is no gazetteer');
  });
});

describe('the gazetteer', () => {
  it('opens and answers quickly', () => {
    gazetteer().find('Saraqib');
    const start = performance.now();
    for (let i = 0; i < 1000; i++) gazetteer().find('Saraqib');
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('packs and unpacks', () => {
    const place = {
      id: 7,
      lat: -1.25,
      lon: 30.5,
      country: 'RW',
      admin1: 'RW.01',
      population: 9000,
      type: 'settlement' as const,
    };
    const own = new Gazetteer(pack([{ ...place, name: 'Nyawahm', names: ['Nyawahm', 'Nya Wahm'] }]));
    expect(own.find('nya-wahm')).toMatchObject([{ id: 'geonames:7', name: 'Nyawahm', coordinates: [-1.25, 30.5] }]);
    expect(own.find('nothing')).toEqual([]);
  });
});

describe('which place is meant', () => {
  const find = (text: string) =>
    findPlaces(readLetter(text)).map(({ start, end, ...rest }) => ({
      text: readLetter(text).text.slice(start, end),
      ...rest,
    }));

  it('a name that no gazetteer knows has the country of its company, and says so', () => {
    const place = find('Chad protests that the village of Wahmdi, in Chad, was burned.').find(
      ({ text }) => text === 'Wahmdi',
    );
    expect(place).toMatchObject({ country: 'TD', match: 'none' });
    expect(place?.coordinates).toBeUndefined();
  });

  it('a capital is not taken for its namesake', () => {
    expect(find('Israel and the United States call upon Damascus to answer.')).toContainEqual(
      expect.objectContaining({ text: 'Damascus', country: 'SY' }),
    );
  });
});
