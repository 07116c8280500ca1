import { resolve } from 'node:path';
import type { Command } from 'commander';
import { fileTrouble } from '../../corpus/faults.ts';
import { Trouble } from '../../trouble.ts';
import type { Context } from '../io.ts';
import { safe } from '../terminal.ts';

/** `annotate gazetteer build FILE`: a gazetteer of one's own, which is searched before the one that comes with the program. */
export function define(command: Command, context: Context): void {
  const { paint } = context;
  command
    .argument('<action>', 'build')
    .argument('<file>', 'a GeoNames dump, or a CSV')
    .option('-o, --output <file>', 'where to write the gazetteer; default: the name of the file, ending in .gazetteer')
    .option('--countries <codes>', 'only places of these countries, as SY,IQ,LB')
    .addHelpText(
      'after',
      `
The file is a dump of GeoNames (allCountries.txt, or that of a country, as SY.txt), or a CSV with a header and the columns
name, country (two letters), latitude, longitude, and perhaps alternate names (divided by |) and type (settlement, area,
admin, facility, water, terrain, line, region, territory). It is read line by line; the places that are kept need some
300 bytes of memory each, so that allCountries.txt wants --countries, or NODE_OPTIONS=--max-old-space-size=8192.

Say ${paint.bold('gazetteer: FILE')} in annotate.config.yaml, or --gazetteer FILE, to have it searched first.

${paint.bold('Examples:')}
  annotate gazetteer build SY.txt                                 writes SY.gazetteer
  annotate gazetteer build allCountries.txt --countries SD,SS,TD -o sudan.gazetteer
  annotate gazetteer build villages.csv
  annotate --gazetteer villages.gazetteer letters/

${paint.bold('Exit codes:')} 0 written; 2 trouble: the message names the file and the line`,
    )
    .action(async (action: string, file: string, options: { output?: string; countries?: string }) => {
      if (action !== 'build') throw new Trouble(action, 'is nothing that can be done with a gazetteer', 'say build');
      await build(context, file, options);
    });
}

async function build(
  { cwd, stdout }: Context,
  file: string,
  {
    output = `${file.replace(/\.(?:txt|csv|tsv)$/i, '')}.gazetteer`,
    countries,
  }: { output?: string; countries?: string },
): Promise<void> {
  const codes = countries
    ?.toUpperCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const wrong = codes?.find((code) => !/^[A-Z]{2}$/.test(code));
  if (wrong) throw new Trouble('--countries', `${wrong} is no country`, 'give two letters each, as SY,IQ');
  const [{ readPlaces }, { pack }, { refuseSpecial }, { fingerprint, writeWhole }] = await Promise.all([
    import('../../places/gazetteer-file.ts'),
    import('../../places/pack.ts'),
    import('../../corpus/read.ts'),
    import('../../corpus/write.ts'),
  ]);
  let places: Awaited<ReturnType<typeof readPlaces>>;
  try {
    // it is read twice, the first time for a line
    refuseSpecial(resolve(cwd, file), file, { largest: Number.POSITIVE_INFINITY, onDisk: true });
    places = await readPlaces(resolve(cwd, file), { name: file, ...(codes ? { countries: new Set(codes) } : {}) });
  } catch (error) {
    throw error instanceof Trouble ? error : fileTrouble(error, file, 'read');
  }
  const bytes = pack(places);
  const target = resolve(cwd, output);
  try {
    writeWhole(target, output, bytes, fingerprint(target));
  } catch (error) {
    throw fileTrouble(error, output, 'written');
  }
  stdout.write(
    `${safe(output)}: ${places.length.toLocaleString('en')} ${places.length === 1 ? 'place' : 'places'}, ${(bytes.length / 1e6).toFixed(1)} MB\n`,
  );
}
