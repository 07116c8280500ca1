/** `annotate.config.yaml`: found from the letters upward, checked, and overridden by what stands on the command line. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type GazetteerFile, openGazetteer } from './gazetteer.ts';
import type { Setting } from './one.ts';
import { readWhole } from './read.ts';
import { shortHash } from './stamp.ts';

export const CONFIG_NAME = 'annotate.config.yaml';

/** What holds for one argument of the command line. */
export interface Config {
  /** The folder that `include` and `ignore` are relative to; absent where there is no configuration. */
  folder?: string;
  include?: readonly string[];
  ignore: readonly string[];
  output?: { path: string; name: string };
  rulesOff: readonly string[];
  words: Readonly<Record<string, readonly string[]>>;
  gazetteers: readonly GazetteerFile[];
}

/** What the command line says; it wins over the file where only one can hold, and adds where both can. */
export interface Overrides {
  cwd: string;
  /** A configuration file to take instead of the one that would be found; `false`: none. */
  config?: string | false;
  include?: readonly string[];
  ignore?: readonly string[];
  output?: string;
  rulesOff?: readonly string[];
  words?: Readonly<Record<string, readonly string[]>>;
  /** Gazetteer files, searched before those of the configuration file. */
  gazetteers?: readonly string[];
}

/** Hands out configurations, each file read once, and numbers the settings that follow from them. */
export class Configs {
  readonly settings: Setting[] = [];
  private readonly known = new Map<string, Promise<{ config: Config; setting: number }>>();

  constructor(private readonly overrides: Overrides) {}

  /** The configuration for letters in `folder`, an absolute path. Nested configurations further down are not looked for. */
  for(folder: string): Promise<{ config: Config; setting: number }> {
    const { config, cwd } = this.overrides;
    const file = config === false ? undefined : config === undefined ? upward(folder) : resolve(cwd, config);
    const key = file ?? '';
    let found = this.known.get(key);
    if (!found) {
      found = this.load(file);
      this.known.set(key, found);
    }
    return found;
  }

  async settingFor(folder: string): Promise<Setting> {
    return this.settings[(await this.for(folder)).setting]!;
  }

  private async load(file: string | undefined): Promise<{ config: Config; setting: number }> {
    const config = merge(file === undefined ? undefined : await readConfig(file, this.overrides.cwd), this.overrides);
    this.settings.push(toSetting(config));
    return { config, setting: this.settings.length - 1 };
  }
}

/** The nearest configuration file in this folder or above. */
function upward(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, CONFIG_NAME);
    if (existsSync(file)) return file;
    if (dirname(at) === at) return undefined;
  }
}

async function readConfig(file: string, cwd: string): Promise<Partial<Config>> {
  const name = relative(cwd, file).startsWith('..') ? file : relative(cwd, file);
  const text = readWhole(file, name).toString('utf8');
  const [{ readYaml, trouble }, { ConfigSchema }] = await Promise.all([
    import('../record/read.ts'),
    import('./config-schema.ts'),
  ]);
  const { value, faults } = readYaml(text, ConfigSchema);
  if (value === undefined) throw trouble(name, faults, 'annotate init writes an example');
  const folder = dirname(file);
  const { output, include, ignore = [], rulesOff = [], words = {}, gazetteer = [] } = value;
  return {
    folder,
    ignore,
    rulesOff,
    words,
    gazetteers: [gazetteer].flat().map((path) => place(resolve(folder, path), cwd)),
    ...(include ? { include } : {}),
    ...(output ? { output: place(resolve(folder, output), cwd) } : {}),
  };
}

const place = (path: string, cwd: string) => {
  const name = relative(cwd, path);
  return { path, name: name.startsWith('..') ? path : name || '.' };
};

function merge(file: Partial<Config> | undefined, line: Overrides): Config {
  const words: Record<string, readonly string[]> = { ...file?.words };
  for (const [list, more] of Object.entries(line.words ?? {})) words[list] = [...(words[list] ?? []), ...more];
  const include = line.include?.length ? line.include : file?.include;
  const output = line.output === undefined ? file?.output : { path: resolve(line.cwd, line.output), name: line.output };
  return {
    ...(file?.folder === undefined ? {} : { folder: file.folder }),
    ...(include ? { include } : {}),
    ...(output ? { output } : {}),
    ignore: [...(file?.ignore ?? []), ...(line.ignore ?? [])],
    rulesOff: [...(file?.rulesOff ?? []), ...(line.rulesOff ?? [])],
    words,
    gazetteers: [
      ...(line.gazetteers ?? []).map((path) => ({ path: resolve(line.cwd, path), name: path })),
      ...(file?.gazetteers ?? []),
    ],
  };
}

/** The part of the configuration that bears on what is found; two that say the same have the same id. */
function toSetting({ rulesOff, words, gazetteers, output }: Config): Setting {
  const lists = Object.entries(words)
    .filter(([, list]) => list.length)
    .map(([name, list]) => [name, [...new Set(list)].sort()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const off = [...new Set(rulesOff)].sort();
  // what a gazetteer holds decides what is found, wherever the file lies
  const hashes = gazetteers.map((file) => openGazetteer(file).hash);
  const says =
    off.length || lists.length || hashes.length
      ? shortHash(JSON.stringify(hashes.length ? [off, lists, hashes] : [off, lists]))
      : 'none';
  return {
    id: says,
    options: {
      ...(off.length ? { rulesOff: off } : {}),
      ...(lists.length ? { words: Object.fromEntries(lists) } : {}),
    },
    ...(gazetteers.length ? { gazetteers } : {}),
    ...(output ? { root: output.path } : {}),
  };
}
