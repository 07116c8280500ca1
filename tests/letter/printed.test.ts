import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Printed } from '../../src/letter/printed.ts';

const MARKS = '‘’ʻ`´“”«»‐‑−‒―';

it('gives back what was printed, whole and in part', () => {
  const text = fc.string({ unit: fc.constantFrom(...MARKS, 'a', ' ', '-', '–', "'", '"', 'é') });
  fc.assert(
    fc.property(text, fc.nat(40), fc.nat(40), (source, a, b) => {
      const { text, printed } = Printed.of(source);
      expect(text).toHaveLength(source.length);
      expect(printed).toHaveLength(source.length);
      expect(printed.slice(0)).toBe(source);
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      expect(printed.slice(from, to)).toBe(source.slice(from, to));
    }),
  );
});

it('has one mark of each kind for the rules', () => {
  expect(Printed.of('“Ma‘saran” ‐ − ―').text).toBe('"Ma\'saran" - – —');
});
