const GAP = 4;
const EDGE = 8;
/** With less room below it a menu opens upward, where there is more. */
const ENOUGH = 200;

/** Puts an open menu under its button, or above it, and inside the window; a long one scrolls in itself. */
function place(menu: HTMLElement, button: HTMLElement): void {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  const across = document.documentElement.clientWidth;
  const isUp = window.innerHeight - bottom < Math.min(top, ENOUGH);
  const edge = isUp ? top - GAP : bottom + GAP;
  menu.style.top = `${edge}px`;
  menu.style.translate = isUp ? '0 -100%' : '';
  // One without room to its right ends where its button does, also when it grows.
  const toTheLeft = left + menu.offsetWidth + EDGE > across;
  const end = Math.min(across - right, across - menu.offsetWidth - EDGE);
  menu.style.left = toTheLeft ? 'auto' : `${left}px`;
  menu.style.right = toTheLeft ? `${Math.max(EDGE, end)}px` : 'auto';
  menu.style.maxHeight = `${(isUp ? edge : window.innerHeight - edge) - EDGE}px`;
}

/** Where there are keys one types at once; on a touch screen the keyboard would cover the list. */
function focusField(menu: HTMLElement): void {
  if (window.matchMedia('(pointer:fine)').matches)
    menu.querySelector<HTMLElement>('[type=search],[type=date]')?.focus();
}

/** Puts an open menu in its place, and the focus in the field that it begins with. */
export function settleMenu(menu: HTMLElement | null, button: HTMLElement | null): void {
  if (menu === null || button === null) return;
  place(menu, button);
  focusField(menu);
}
