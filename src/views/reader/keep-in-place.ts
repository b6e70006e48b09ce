function isSeen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** What sticks to the window does not move with the page, and what is as high as the window holds all the rest. */
function movesWithPage(element: Element): boolean {
  return (
    element.closest('section[id]') !== null && element.getBoundingClientRect().height < window.innerHeight / 2
  );
}

/** The first thing down the window, as a browser chooses when it keeps what is read in its place. */
function firstInSight(): Element | null {
  const { innerWidth: width, innerHeight: height } = window;
  for (let y = 0.05; y < 1; y += 0.05) {
    const there = document.elementFromPoint(width * 0.2, height * y);
    if (there !== null && movesWithPage(there)) return there;
  }
  return null;
}

/** What was pressed, where it is in sight, and else what is read. */
function anchorOf(pressed: Element | null): Element | null {
  return pressed !== null && movesWithPage(pressed) && isSeen(pressed) ? pressed : firstInSight();
}

/** Changes how wide the page is, and scrolls it so that what was pressed stays at its height in the window. */
export function keepInPlace(pressed: Element | null, change: () => void): void {
  const anchor = anchorOf(pressed);
  const before = anchor?.getBoundingClientRect().top ?? 0;
  change();
  if (anchor?.isConnected !== true) return;
  // A table that is narrower now may have moved it out of its box.
  if (anchor === pressed) anchor.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const moved = anchor.getBoundingClientRect().top - before;
  if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
}
