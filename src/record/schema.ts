/**
 * The shape of the annotation file, in one place: the types come from here (`types.ts`), so does the JSON Schema of
 * `annotate schema`. Only type imports of this module may stand on the way of `annotate letter.txt`: zod is not cheap to load.
 */
import { z } from 'zod';

const Mention = z
  .strictObject({
    text: z.string().describe('Exactly the source text of the span.'),
    at: z
      .string()
      .regex(/^\d+:\d+$/)
      .describe('line:column of the first character, both from 1, column in code points.'),
    span: z
      .tuple([z.int().min(0), z.int().min(0)])
      .describe('[start, end) in Unicode code points of the decoded file.'),
  })
  .meta({ id: 'Mention' });
const mentions = z.array(Mention).min(1);
const count = z.int().min(0);

export const PLACE_TYPES = [
  'country',
  'territory',
  'region',
  'admin',
  'settlement',
  'area',
  'facility',
  'water',
  'terrain',
  'line',
] as const;
export const EFFECTS = [
  'killed',
  'injured',
  'missing',
  'detained',
  'abducted',
  'displaced',
  'casualties',
  'affected',
] as const;
export const FORCES = ['demand', 'call', 'urge', 'request', 'appeal', 'obligation', 'expect'] as const;
export const PART_KINDS = ['letter', 'annex', 'enclosure', 'appendix', 'attachment'] as const;

const DateRecord = z
  .strictObject({
    value: z.string().describe('EDTF, ISO 8601-2.'),
    relation: z.enum(['since', 'until']).optional(),
    mentions,
  })
  .meta({ id: 'DateRecord' });
const PlaceRecord = z
  .strictObject({
    name: z.string(),
    type: z.enum(PLACE_TYPES),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional()
      .describe('ISO 3166-1 alpha-2.'),
    coordinates: z.tuple([z.number(), z.number()]).optional().describe('Latitude, longitude, WGS 84.'),
    gazetteer: z.string().optional().describe('Where the place was found, as geonames:172955.'),
    match: z
      .enum(['loose', 'none'])
      .optional()
      .describe(
        'loose: found under a spelling that only sounds alike; none: in no gazetteer, the country is that of its company.',
      ),
    mentions,
  })
  .meta({ id: 'PlaceRecord' });
const Including = z
  .strictObject({
    victims: z.string().optional(),
    min: count.optional(),
    max: count.optional(),
    approximate: z.literal(true).optional(),
  })
  .meta({ id: 'Including' });
const CasualtyRecord = z
  .strictObject({
    effect: z.enum(EFFECTS),
    min: count.optional(),
    max: count.optional(),
    approximate: z.literal(true).optional(),
    victims: z.string().optional(),
    including: z.array(Including).min(1).optional(),
    when: z.string().optional().describe('The value of a date record.'),
    where: z.array(z.string()).min(1).optional().describe('Names of place records.'),
    by: z.string().optional(),
    source: z.string().optional(),
    mentions,
  })
  .meta({ id: 'CasualtyRecord' });
const ResolutionRecord = z
  .strictObject({
    symbol: z.string(),
    paragraphs: z.array(z.string()).min(1).optional(),
    mentions,
  })
  .meta({ id: 'ResolutionRecord' });
const DemandRecord = z
  .strictObject({
    force: z.enum(FORCES),
    to: z.string().optional(),
    procedural: z.literal(true).optional(),
    resolutions: z.array(z.string()).min(1).optional().describe('Symbols of resolutions cited inside the action.'),
    dates: z.array(z.string()).min(1).optional().describe('Values of dates inside the action: deadlines, periods.'),
    places: z.array(z.string()).min(1).optional().describe('Names of places inside the action.'),
    mentions,
  })
  .meta({ id: 'DemandRecord' });
const DocumentRecord = z.strictObject({ symbol: z.string(), mentions }).meta({ id: 'DocumentRecord' });
const Check = z
  .strictObject({ check: z.string(), at: z.string().regex(/^\d+:\d+$/), message: z.string() })
  .meta({ id: 'Check' });
const PartRecord = z
  .strictObject({
    kind: z.enum(PART_KINDS),
    label: z.string().optional(),
    lines: z.tuple([z.int().min(1), z.int().min(1)]),
    date: z.string().optional(),
    from: z.string().optional(),
    to: z.array(z.string()).min(1).optional(),
    signed: z.string().optional(),
  })
  .meta({ id: 'PartRecord' });

export const AnnotationsSchema = z.strictObject({
  format: z.literal(1),
  source: z.strictObject({ file: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  language: z.string().optional().describe('ISO 639-1, only where the letter is not English.'),
  letter: z
    .strictObject({
      symbol: z.string().optional(),
      date: z.string().optional(),
      from: z.string().optional(),
      to: z.array(z.string()).min(1).optional(),
      signed: z.string().optional(),
    })
    .optional(),
  parts: z.array(PartRecord),
  dates: z.array(DateRecord),
  places: z.array(PlaceRecord),
  casualties: z.array(CasualtyRecord),
  resolutions: z.array(ResolutionRecord),
  demands: z.array(DemandRecord),
  documents: z.array(DocumentRecord).optional(),
  checks: z.array(Check).optional(),
});

export type Mention = z.infer<typeof Mention>;
export type DateRecord = z.infer<typeof DateRecord>;
export type PlaceRecord = z.infer<typeof PlaceRecord>;
export type Including = z.infer<typeof Including>;
export type CasualtyRecord = z.infer<typeof CasualtyRecord>;
export type ResolutionRecord = z.infer<typeof ResolutionRecord>;
export type DemandRecord = z.infer<typeof DemandRecord>;
export type DocumentRecord = z.infer<typeof DocumentRecord>;
export type PartRecord = z.infer<typeof PartRecord>;
export type Check = z.infer<typeof Check>;
export type Annotations = z.infer<typeof AnnotationsSchema>;
export type PlaceType = (typeof PLACE_TYPES)[number];
export type Effect = (typeof EFFECTS)[number];
export type Force = (typeof FORCES)[number];
