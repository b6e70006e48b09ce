/** `make`, asked once for each thing and remembered as long as the thing is. */
export function onceEach<T extends object, R>(make: (thing: T) => R): (thing: T) => R {
  const made = new WeakMap<T, R>();
  return (thing) => {
    const known = made.get(thing);
    if (known !== undefined) return known;
    const found = make(thing);
    made.set(thing, found);
    return found;
  };
}
