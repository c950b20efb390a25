/** Entry ids and nothing else; `parseFaq` has the same rule. */
const LINK = /^#clinic-faq=([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** @returns the id that the page's address asks for, or null when it asks for none */
export const linkedEntryId = (): string | null => LINK.exec(location.hash)?.[1] ?? null;

/** The address of this page at one answer. */
export const linkTo = (entryId: string): string =>
  new URL(`#clinic-faq=${entryId}`, location.href).href;
