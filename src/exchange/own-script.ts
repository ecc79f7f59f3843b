interface Policy {
  readonly createScriptURL: (address: string) => string;
}
interface PolicyFactory {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
}

/** Only the page's own host: whatever address came from elsewhere, it must not become a script. */
function own(address: string): string {
  if (new URL(address).origin === location.origin) return address;
  throw new TypeError(`Not a script of this page: ${address}`);
}

const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
let policy: Policy | undefined;

/**
 * The address of a worker's script, as a page whose policy asks for Trusted Types takes it. Browsers without them ask
 * for nothing; the policy, named in `build/policy.ts`, is made when first needed: the one file has no scripts to allow.
 */
export function ownScript(address: string): string {
  if (!trustedTypes) return own(address);
  policy ??= trustedTypes.createPolicy('partner-atlas', { createScriptURL: own });
  return policy.createScriptURL(address);
}
