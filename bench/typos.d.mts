/** The text with one letter wrong, the same for the same text and seed. */
export function addTypo(text: string, seed?: string | number): string;
