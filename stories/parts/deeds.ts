import type {LitElement} from 'lit';

/** What somebody does with a guide, in this order. */
export interface Deeds {
  /** Answers, by the names of their fields. */
  readonly fill?: Readonly<Record<string, string | readonly string[]>>;
  /** What stands in a file that is opened. */
  readonly file?: string;
  /** Buttons, by their words. */
  readonly press?: readonly string[];
  /** Whether everything that can be opened is opened. */
  readonly openAll?: boolean;
  /** What find-in-page finds, as a selector. */
  readonly find?: string;
  /** Printed with this button, or where it is empty as any page is printed, and shown as it is on paper. Needs a root of its own. */
  readonly paper?: string;
}

const wordsOf = ({textContent}: Element) => textContent.replace(/\s+/g, ' ').trim();

/** Shows what the styles of a root say for paper. */
function putOnPaper(root: ShadowRoot): void {
  const media: Readonly<Record<string, string>> = {print: 'all', screen: 'not all'};
  root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
    const paper = new CSSStyleSheet();
    const css = [...sheet.cssRules].map(({cssText}) => cssText).join('\n');
    paper.replaceSync(css.replace(/@media (print|screen)/g, (_, medium: string) => `@media ${media[medium]}`));
    return paper;
  });
}

/** Does something that prints, without the printer. */
function unprinted(act: () => void): void {
  const print = window.print.bind(window);
  window.print = () => {};
  act();
  window.print = print;
}

/** Chooses a file, as from a device, and waits until it has been read. */
async function choose(input: HTMLInputElement, page: string): Promise<void> {
  const {items, files} = new DataTransfer();
  items.add(new File([page], 'notes-2026-11-22.html', {type: 'text/html'}));
  input.files = files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
  while (input.files.length) await new Promise((resolve) => setTimeout(resolve));
}

/** Does all that with a widget. */
export async function act(widget: LitElement, {fill = {}, file, press = [], openAll, find, paper}: Deeds): Promise<void> {
  const all = <Found extends HTMLElement>(selector: string) => [...widget.renderRoot.querySelectorAll<Found>(selector)];
  const then = async (deed: () => unknown) => {
    await deed();
    await widget.updateComplete;
  };
  const button = (words: string) => all('button').find((one) => wordsOf(one) === words)!;
  await widget.updateComplete;
  for (const [name, answers] of Object.entries(fill))
    for (const answer of [answers].flat()) {
      const fields = all<HTMLInputElement>(`[name="${name}"]`);
      const choice = fields.find(({type, value}) => /radio|checkbox/.test(type) && value === answer);
      await then(() => (choice ? choice.click() : Object.assign(fields[0]!, {value: answer}).dispatchEvent(new InputEvent('input', {bubbles: true}))));
    }
  if (file) await then(() => choose(all<HTMLInputElement>('input[type=file]')[0]!, file));
  for (const words of press) await then(() => button(words).click());
  if (openAll) for (const one of all('[aria-expanded=false]')) await then(() => one.click());
  if (find) await then(() => all(find)[0]!.dispatchEvent(new Event('beforematch', {bubbles: true})));
  if (paper === undefined) return;
  await then(() => unprinted(() => (paper ? button(paper).click() : window.dispatchEvent(new Event('beforeprint')))));
  putOnPaper(widget.shadowRoot!);
}
