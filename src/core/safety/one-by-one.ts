/** Things that are made of others, each once: ahead of need one at a time, or all when they are asked for. */
export interface OneByOne<Made> {
  /** Makes the next one. @returns whether there is one more */
  readonly next: () => boolean;
  /** All of them, made now where they weren't. */
  readonly all: () => readonly Made[];
}

/**
 * @param from what they are made of
 * @param make makes one
 */
export function oneByOne<From extends object, Made>(
  from: readonly From[],
  make: (item: From) => Made,
): OneByOne<Made> {
  const made: Made[] = [];
  const next = (): boolean => {
    const item = from[made.length];
    if (item !== undefined) made.push(make(item));
    return made.length < from.length;
  };
  return {
    next,
    all: () => {
      while (made.length < from.length) next();
      return made;
    },
  };
}
