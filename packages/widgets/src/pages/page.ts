/*
 * On a stand-alone page `#easy` opens Easy Read, and on that of the pathway guide `#turning-16` shows that page alone: the
 * guide knows which pages there are. It is all that an address can say: the area file always stands beside the page.
 */
const widget = document.querySelector<HTMLElement>('[data-page-widget]');
// The attribute that a fragment fills in, where there is one. Places inside a widget have ids that begin with `lo-`.
const attribute = widget?.dataset['pageWidget'];

const follow = () => {
  const {hash} = location;
  if (hash === '#easy') widget?.setAttribute('reading', 'easy');
  else if (!attribute) return;
  else if (!hash) widget?.removeAttribute(attribute);
  else if (/^#(?!lo-)[a-z][a-z\d-]*$/.test(hash)) widget?.setAttribute(attribute, hash.slice(1));
};

follow();
addEventListener('hashchange', follow);
