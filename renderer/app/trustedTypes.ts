/**
 * Trusted types refuse every string that would become markup. The component library fills its style
 * elements through `innerHTML`; CSS holds no `<`, so what holds one is refused and everything else passes.
 * https://www.w3.org/TR/trusted-types/#default-policy-hdr
 */
interface PolicyFactory {
  createPolicy(name: 'default', rules: { createHTML: (text: string) => string | null }): unknown;
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;

factory?.createPolicy('default', { createHTML: (text) => (text.includes('<') ? null : text) });
