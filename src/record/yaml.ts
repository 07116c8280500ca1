import { Document, isMap, isSeq, visit, type YAMLMap } from 'yaml';
import type { Annotations } from './types.ts';

/** Writes annotations as YAML that YAML 1.1 and 1.2 readers read alike: one line a mention, no folding, a trailing newline. */
export function toYaml(annotations: Annotations): string {
  const doc = new Document(annotations, { compat: 'yaml-1.1', aliasDuplicateObjects: false });
  const flow = (node: unknown) => {
    if (isMap(node) || isSeq(node)) (node as YAMLMap).flow = true;
  };
  visit(doc, {
    Pair(_, pair) {
      const key = String((pair.key as { value?: unknown })?.value);
      if (
        [
          'source',
          'span',
          'coordinates',
          'lines',
          'to',
          'where',
          'paragraphs',
          'resolutions',
          'dates',
          'places',
        ].includes(key)
      ) {
        const value = pair.value;
        if (key === 'source' || (isSeq(value) && value.items.every((item) => !isMap(item)))) flow(value);
      }
      if (['mentions', 'parts', 'including', 'checks'].includes(key) && isSeq(pair.value))
        pair.value.items.forEach(flow);
    },
  });
  return doc.toString({ lineWidth: 0, flowCollectionPadding: false });
}
