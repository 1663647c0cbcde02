const readonly = (names) => Object.fromEntries(names.trim().split(/\s+/).map((name) => [name, 'readonly']));

/** What scripts that run in Node may use. */
export const inNode = readonly(`
  AbortController AbortSignal Buffer Request Response Headers TextDecoder TextEncoder URL URLSearchParams clearInterval clearTimeout console crypto
  fetch performance process queueMicrotask setImmediate setInterval setTimeout structuredClone`);

/** What pages, and functions sent into a page, may use. */
export const inPage = readonly(`
  CSSStyleSheet CSS CustomEvent Element Event FormData HTMLElement KeyboardEvent MouseEvent MutationObserver Node NodeFilter PerformanceObserver
  ShadowRoot XMLHttpRequest addEventListener alert cancelAnimationFrame customElements devicePixelRatio document getComputedStyle getSelection
  history innerHeight innerWidth localStorage location matchMedia navigator print requestAnimationFrame scrollTo scrollX scrollY sessionStorage window`);
