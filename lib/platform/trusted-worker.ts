type Policy = { createScriptURL(address: string): unknown };
const policies = new Map<string, Policy | undefined>();

/**
 * Starts one of our workers, which is called `name`. Under Trusted Types a worker starts from a blessed address only, and there is a
 * policy of its own for each that blesses this one. Where the browser knows no Trusted Types the address is taken as it is.
 */
export function trustedWorker(name: string, address: string): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): Policy } };
  if (!policies.has(name)) {
    const createScriptURL = (asked: string): string => {
      if (asked !== address) throw new TypeError(`Only the ${name} worker may be started.`);
      return asked;
    };
    policies.set(name, trustedTypes?.createPolicy(`${name}-worker`, { createScriptURL }));
  }
  const blessed = policies.get(name)?.createScriptURL(address) ?? address;
  return new Worker(blessed as string, { type: 'module', name });
}
