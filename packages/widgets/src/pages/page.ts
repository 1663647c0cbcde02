/*
 * On a stand-alone page `#easy` opens Easy Read. It is the only thing that an address can say: the area file always
 * stands beside the page.
 */
const follow = () => {
  if (location.hash === '#easy') document.querySelector('[data-page-widget]')?.setAttribute('reading', 'easy');
};

follow();
addEventListener('hashchange', follow);
