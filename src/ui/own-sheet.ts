import type { CSSResultOrNative } from 'lit';

/**
 * A style sheet for this document and no other: none can be shared between two.
 * @returns null where nothing is shown, as in a document without a window
 */
export function sheetFor({ defaultView }: Document, text: string): CSSStyleSheet | null {
  if (!defaultView) return null;
  const sheet = new defaultView.CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** A root that has come into another document has lost the sheets that Lit gave it: it gets them anew. */
export function dressAgain(root: Node, styles: readonly CSSResultOrNative[]): void {
  if (!(root instanceof ShadowRoot)) return; // not rendered yet
  root.adoptedStyleSheets = styles.flatMap((style) =>
    'cssText' in style ? (sheetFor(root.ownerDocument, style.cssText) ?? []) : [],
  );
}
