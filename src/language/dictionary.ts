/** A table that is asked about words of letters: `constructor` and `__proto__` are words like any other, and are not in it. */
export function dictionary<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, entries);
}
