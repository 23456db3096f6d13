/** The check catalogue: a static list, in the order of DESIGN.md. */
import type { Check } from '../src/review/check.ts';
import { asymmetricPath } from './asymmetric-path/rule.ts';
import { dnatAnyAddress } from './dnat-any-address/rule.ts';
import { dnatNotForwarded } from './dnat-not-forwarded/rule.ts';
import { dnatToNowhere } from './dnat-to-nowhere/rule.ts';
import { duplicateRule } from './duplicate-rule/rule.ts';
import { expectation } from './expectation/rule.ts';
import { filterAddressBeforeNat } from './filter-address-before-nat/rule.ts';
import { gatewayAccess } from './gateway-access/rule.ts';
import { hairpinMismatch } from './hairpin-mismatch/rule.ts';
import { hairpinVlanInterface } from './hairpin-vlan-interface/rule.ts';
import { hairpinWithoutSnat } from './hairpin-without-snat/rule.ts';
import { inputRuleForDnat } from './input-rule-for-dnat/rule.ts';
import { liveConnections } from './live-connections/rule.ts';
import { lockOut } from './lock-out/rule.ts';
import { lostService } from './lost-service/rule.ts';
import { lostTranslation } from './lost-translation/rule.ts';
import { masqueradeHidesClients } from './masquerade-hides-clients/rule.ts';
import { missingHairpin } from './missing-hairpin/rule.ts';
import { newExposure } from './new-exposure/rule.ts';
import { noEstablished } from './no-established/rule.ts';
import { noNeighbourDiscovery } from './no-neighbour-discovery/rule.ts';
import { noRelated } from './no-related/rule.ts';
import { notrackSkipsNat } from './notrack-skips-nat/rule.ts';
import { publicAddressElsewhere } from './public-address-elsewhere/rule.ts';
import { refusedByKernel } from './refused-by-kernel/rule.ts';
import { replyWrongUplink } from './reply-wrong-uplink/rule.ts';
import { selfAccess } from './self-access/rule.ts';
import { siblingPort } from './sibling-port/rule.ts';
import { snatAddressMismatch } from './snat-address-mismatch/rule.ts';
import { staleHairpin } from './stale-hairpin/rule.ts';
import { unknownInterface } from './unknown-interface/rule.ts';
import { unreachableRule } from './unreachable-rule/rule.ts';

export const catalogue: readonly Check[] = [
  missingHairpin,
  hairpinWithoutSnat,
  hairpinVlanInterface,
  hairpinMismatch,
  staleHairpin,
  selfAccess,
  gatewayAccess,
  dnatNotForwarded,
  filterAddressBeforeNat,
  inputRuleForDnat,
  dnatAnyAddress,
  masqueradeHidesClients,
  snatAddressMismatch,
  unreachableRule,
  duplicateRule,
  dnatToNowhere,
  publicAddressElsewhere,
  noEstablished,
  noRelated,
  noNeighbourDiscovery,
  replyWrongUplink,
  asymmetricPath,
  siblingPort,
  notrackSkipsNat,
  refusedByKernel,
  newExposure,
  lostService,
  lostTranslation,
  lockOut,
  liveConnections,
  unknownInterface,
  expectation,
];
