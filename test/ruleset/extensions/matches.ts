/** The match extensions of iptables-extensions(8), 1.8.9. */
import { MATCHES_A_E } from './matches-a-e.ts';
import { MATCHES_H_P } from './matches-h-p.ts';
import { MATCHES_IP6 } from './matches-ip6.ts';
import { MATCHES_P_U } from './matches-p-u.ts';

export const MATCHES = [...MATCHES_A_E, ...MATCHES_H_P, ...MATCHES_P_U, ...MATCHES_IP6];
