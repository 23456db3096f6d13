/** Rulesets: text to typed model and back. Everything that the rest of the program needs of this folder. */
export * from './address.ts';
export * from './edit.ts';
export { looksLikeRuleset } from './iptables/detect.ts';
export { type ReadOptions, readRulesets } from './iptables/read.ts';
export * from './model.ts';
export { protocolName, protocolNumber, servicePort } from './names.ts';
