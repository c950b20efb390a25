/** One page on paper. */
export interface PrintedPage {
  readonly title: string;
  /** Paragraphs, with line breaks inside where a list stands. */
  readonly paragraphs: readonly string[];
  /** Language and direction of the text. */
  readonly language: string;
  readonly direction: string;
}

const PAPER_CSS =
  'body { max-width: 36em; font: 12pt/1.5 Georgia, serif; } h1 { font-size: 16pt; } p { white-space: pre-wrap; }';

/**
 * Prints this and nothing of the page around it. It is printed from a frame, which has no size, since
 * the page's own styles and content would be printed along otherwise.
 * @param place where the frame may stand for that time
 */
export function printPage(page: PrintedPage, place: ParentNode): void {
  const frame = document.createElement('iframe');
  frame.width = frame.height = '0';
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  frame.className = 'print-frame'; // src/ui/styles/messages.ts
  const pressed = place instanceof ShadowRoot ? place.activeElement : null;
  place.append(frame);
  const view = frame.contentWindow;
  if (!view) return;
  fill(view.document, page);
  const finish = (): void => {
    frame.remove();
    // Firefox leaves the focus nowhere.
    if (pressed instanceof HTMLElement) pressed.focus();
  };
  view.addEventListener('afterprint', finish, { once: true });
  view.focus();
  view.print();
}

function fill(paper: Document, { title, paragraphs, language, direction }: PrintedPage): void {
  paper.title = title;
  paper.documentElement.lang = language;
  paper.documentElement.dir = direction;
  const Sheet = paper.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(PAPER_CSS);
  paper.adoptedStyleSheets = [sheet];
  const heading = paper.createElement('h1');
  heading.textContent = title;
  paper.body.append(
    heading,
    ...paragraphs.map((text) => {
      const paragraph = paper.createElement('p');
      paragraph.textContent = text;
      return paragraph;
    }),
  );
}
