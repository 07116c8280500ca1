export { type AnnotateOptions, annotate } from './annotate.ts';
export { type Close, type Explained, type Explanation, explain } from './explain.ts';
export type * from './record/types.ts';
export { toYaml } from './record/yaml.ts';
