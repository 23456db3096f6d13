/** Rulesets: text to typed model and back. Everything that the rest of the program needs of this folder. */
export * from './address.ts';
export * from './edit.ts';
export { looksLikeRuleset } from './iptables/detect.ts';
export { type ReadOptions, readRulesets } from './iptables/read.ts';
export {
  changeInPlace,
  type InsertPlace,
  listPrefix,
  type OptionChange,
  placeBeforeClosing,
  placeBehind,
  placeForAppend,
  placeForFirst,
  removal,
  withOption,
} from './iptables/style.ts';
export { canonicalRule, writeSave } from './iptables/write.ts';
export { type Json, toJson } from './json.ts';
export * from './model.ts';
export { protocolName, protocolNumber, servicePort } from './names.ts';
export { textOf } from './text.ts';
