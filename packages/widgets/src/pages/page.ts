import type {LitElement} from 'lit';
import {readFragment} from '../fragment.js';

/*
 * On a stand-alone page `#easy` opens Easy Read, and on that of the pathway guide `#turning-16` shows that page alone: the
 * guide knows which pages there are. The area file always stands beside the page.
 */
const widget = document.querySelector<HTMLElement>('[data-page-widget]')!;
// The attribute that a fragment fills in, where there is one.
const attribute = widget.dataset['pageWidget'];
const {title} = document;

/** The tab is called what the one page is called, so that two of them can be told apart. */
const entitle = () => {
  const heading = attribute && widget.hasAttribute(attribute) ? widget.querySelector('.lo-heading')?.textContent.trim() : undefined;
  document.title = heading ? `${heading} – ${title}` : title;
};

const follow = () => {
  const {easy, page} = readFragment(location.hash);
  if (easy) widget.setAttribute('reading', 'easy');
  if (!attribute) return;
  if (page) widget.setAttribute(attribute, page);
  else if (!location.hash || easy) widget.removeAttribute(attribute);
  void (widget as Partial<LitElement>).updateComplete?.then(entitle);
};

follow();
addEventListener('hashchange', follow);
widget.addEventListener('lo-ready', entitle);
