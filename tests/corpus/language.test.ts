import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { command, contents, folder } from './corpus.ts';

it('a letter that is not in English says so, in its file and on the terminal', () => {
  const path = folder({
    'lettre.txt':
      'D’ordre de mon gouvernement, j’ai l’honneur de porter à votre attention les faits suivants, qui se sont produits dans la nuit du 3 au 4 mai 1999 sur le territoire de la République et qui ont causé la mort de douze personnes.\n',
  });
  const { status, stderr } = spawnSync(process.execPath, [command, 'lettre.txt'], { cwd: path, encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stderr.match(/lettre\.txt: seems to be in French/g)).toHaveLength(1);
  expect(contents(path)['lettre.annotations.yaml']).toMatch(/^language: fr$/m);
});
