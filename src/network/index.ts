export { isPrivate, MARTIANS, privateParts } from './addresses.ts';
export { inferNetwork } from './infer.ts';
export { isWildcard, type StandIn, someNames, standInsFor, unknownAssumptions, wildcardAssumption } from './interface-names.ts';
export { type IpReading, networkOfIp } from './ip-json.ts';
export type * from './model.ts';
export { type NetworkReading, readNetwork } from './read.ts';
export { networkSchema } from './schema.ts';
export { withSetting, withSysctls } from './sysctl.ts';
