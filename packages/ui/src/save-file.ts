/** Hands a file of the person's own to their device. Nothing leaves it. */
export function saveFile(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  // A browser that ignores `download` opens it beside the form, not in its place.
  Object.assign(link, {download: name, target: '_blank', href: URL.createObjectURL(new Blob([text], {type}))});
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
