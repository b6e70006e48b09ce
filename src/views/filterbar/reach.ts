/** The bar’s search box, for who leads there from elsewhere. */
export function searchBox(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[role="search"] input[type="search"]');
}

/** Opens a menu of the filter bar as a press would, for the menu is its own keeper. */
export function openMenu(name: 'dates' | 'export' | 'views'): void {
  const button = document.querySelector<HTMLElement>(`[role="search"] button[data-menu="${name}"]`);
  button?.focus();
  button?.click();
}

/** Closes the menu that something stands in, and gives the focus to its button: not every browser does of its own accord. */
export function closeMenuAround(inside: Element): void {
  const menu = inside.closest<HTMLElement>('[popover]');
  if (menu === null) return;
  menu.hidePopover();
  document.querySelector<HTMLElement>(`[popovertarget="${CSS.escape(menu.id)}"]`)?.focus();
}
