/** The match extensions whose answer no file can tell: printed as iptables 1.8.9 prints them, so that equal questions have equal texts. */
import { COUNTING } from './counting.ts';
import type { Extension } from './extension.ts';
import { HEADERS } from './headers.ts';
import { IP6_HEADERS } from './ip6-headers.ts';
import { LOCAL } from './local.ts';
import { PAYLOAD } from './payload.ts';
import { time } from './time.ts';

export const UNDECIDED: readonly Extension[] = [...COUNTING, time, ...PAYLOAD, ...HEADERS, ...IP6_HEADERS, ...LOCAL];
