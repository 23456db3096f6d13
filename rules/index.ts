/** The check catalogue: a static list, in the order of DESIGN.md. */
import type { Check } from '../src/review/check.ts';
import { hairpinVlanInterface } from './hairpin-vlan-interface/rule.ts';
import { hairpinWithoutSnat } from './hairpin-without-snat/rule.ts';
import { missingHairpin } from './missing-hairpin/rule.ts';
import { selfAccess } from './self-access/rule.ts';

export const catalogue: readonly Check[] = [missingHairpin, hairpinWithoutSnat, hairpinVlanInterface, selfAccess];
