/** Gives an object fields that are made when they are first looked at. They are not enumerable, for a copy of the object would make them all. */
export function onDemand<Known extends object, Made extends object>(
  known: Known,
  makers: { [Name in keyof Made]: () => Made[Name] },
): Known & Made {
  for (const name of Object.keys(makers) as (keyof Made)[]) {
    Object.defineProperty(known, name, {
      configurable: true,
      get: () => {
        const value = makers[name]();
        Object.defineProperty(known, name, { value, writable: true });
        return value;
      },
    });
  }
  return known as Known & Made;
}
