const holders = new Set<object>();

const ask = (event: BeforeUnloadEvent) => {
  event.preventDefault();
  event.returnValue = true;
};

/** Has the browser ask before the page is left, only while some form on it holds answers that went nowhere. */
export function holdsUnsent(form: object, holds: boolean): void {
  holders[holds ? 'add' : 'delete'](form);
  window[holders.size ? 'addEventListener' : 'removeEventListener']('beforeunload', ask);
}
