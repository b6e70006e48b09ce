interface Pressed {
  readonly key: string;
  readonly target: EventTarget;
}

/** Where an arrow key leads from one of `stops`, in a list one can also type into; undefined where the key is none of ours. */
export function stepTo<T extends HTMLInputElement>(
  { key, target }: Pressed,
  stops: readonly T[],
): T | undefined {
  const at = stops.findIndex((stop) => stop === target);
  if (at === -1) return undefined;
  const isTyping = stops[at]?.type === 'search';
  switch (key) {
    case 'ArrowDown':
      return stops[at + 1];
    case 'ArrowUp':
      return stops[at - 1];
    case 'Home':
      return isTyping ? undefined : stops[0];
    case 'End':
      return isTyping ? undefined : stops.at(-1);
    default:
      return undefined;
  }
}
