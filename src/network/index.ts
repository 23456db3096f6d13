export { isPrivate, MARTIANS } from './addresses.ts';
export { inferNetwork } from './infer.ts';
export { type IpReading, networkOfIp } from './ip-json.ts';
export type * from './model.ts';
export { type NetworkReading, readNetwork } from './read.ts';
export { networkSchema } from './schema.ts';
export { withSysctls } from './sysctl.ts';
