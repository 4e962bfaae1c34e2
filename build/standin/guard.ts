/**
 * What the shell does not use is not there and says so by name, instead of being undefined somewhere later.
 * Symbols and `then` are asked for by the language itself (await, inspection).
 */
export function guarded<T extends object>(name: string, part: T): T {
  return new Proxy(part, {
    get(target, key) {
      if (key in target || typeof key === 'symbol' || key === 'then') return Reflect.get(target, key, target);
      throw new Error(`The stand-in has no ${name}.${key}: add it to build/standin and to its tests.`);
    },
  });
}
