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
