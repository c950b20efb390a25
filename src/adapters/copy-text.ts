/**
 * Puts a text on the clipboard.
 * @returns whether it is there: some pages and browsers don't allow it
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
