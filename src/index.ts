export { type AnnotateOptions, annotate } from './annotate.ts';
export type * from './record/types.ts';
export { toYaml } from './record/yaml.ts';
