const types = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'submit', 'reset'] as const;

const passes = (event: Event) =>
  event instanceof KeyboardEvent && (event.key === 'Tab' || event.key === 'Escape' || event.ctrlKey || event.altKey || event.metaKey);

const hush = (event: Event) => {
  if (!passes(event)) event.stopPropagation();
};

/**
 * Keeps what our controls do away from the page's own forms and shortcuts. Tab, Escape and chords go on to the page.
 * It is no privacy barrier: a page that listens on the way down still sees everything.
 */
export function quieten(root: HTMLElement): HTMLElement {
  for (const type of types) root.addEventListener(type, hush);
  return root;
}
