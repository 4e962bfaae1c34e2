/** Prints one part of a page under the page's title; the part's own style rules for `data-print` leave out the rest. */
export function printOnly(part: string): void {
  const { dataset } = document.documentElement;
  dataset.print = part;
  window.addEventListener('afterprint', () => delete dataset.print, { once: true });
  window.print();
}
