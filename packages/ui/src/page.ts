import type {Reading} from './view-context.js';

/*
 * What the widgets of one page share: how the person reads, and which widgets there are. Kept in memory, so a page that
 * is left is forgotten.
 */

/** What the page asks of each widget on it. */
export interface PageWidget extends Element {
  reading: string;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
  /** Looks again for the area configuration. */
  findArea(): void;
}

const widgets = new Set<PageWidget>();
let chosen: Reading | undefined;
let pictures = true;

const redraw = () => widgets.forEach((widget) => widget.requestUpdate());

/** A widget joins the page: it takes on what the person chose before, and the others may lose the urgent block to it. */
export function join(widget: PageWidget): void {
  widgets.add(widget);
  if (chosen) widget.reading = chosen;
  redraw();
}

export function leave(widget: PageWidget): void {
  widgets.delete(widget);
  redraw();
}

/** True for the widget that stands first on its page, which carries the urgent block. */
export function isFirst(widget: PageWidget): boolean {
  for (const other of widgets)
    if (other !== widget && other.compareDocumentPosition(widget) & Node.DOCUMENT_POSITION_FOLLOWING && other.isConnected) return false;
  return true;
}

/** The person's own choice: it moves every widget on the page, and every one that comes later. */
export function chooseReading(reading: Reading): void {
  chosen = reading;
  widgets.forEach((widget) => (widget.reading = reading));
}

/** Whether Easy Read shows its drawings. On until the person turns them off. */
export const picturesShown = (): boolean => pictures;

export function choosePictures(shown: boolean): void {
  pictures = shown;
  redraw();
}

/** An area configuration came, went or changed somewhere on the page. */
export const findAreasAgain = (): void => widgets.forEach((widget) => widget.findArea());

let asked = false;

/** Whether somebody asked for the other ways to get help: from then on they stay in sight. */
export const urgentAsked = (): boolean => asked;

const urgentTitle = () => {
  for (const {renderRoot} of widgets) {
    const title = renderRoot.querySelector<HTMLElement>('.lo-urgent .lo-heading');
    if (title) return title;
  }
};

/** Goes to the page's urgent block by script: a fragment alone would leave the page where `<base href>` is set. */
export async function focusUrgent(): Promise<void> {
  if (!urgentTitle()) {
    asked = true;
    redraw();
    for (const widget of widgets) await widget.updateComplete;
  }
  urgentTitle()?.focus();
}
