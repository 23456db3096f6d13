/** Inferred network facts as sentences, each with the line of configuration that would settle it. */
import type { Network, NetworkAssumption } from '../network/index.ts';
import type { Assumption, Text } from './model.ts';

export function assumptionsOf(network: Network): Assumption[] {
  return network.assumptions.map((assumption) => ({ text: sentence(assumption), settle: assumption.settle }));
}

function sentence({ what, subject, detail }: NetworkAssumption): Text {
  switch (what) {
    case 'outside-interface':
      return outsideSentence(subject, detail);
    case 'inside-interface':
      return { en: `${subject} faces inside`, zh: `${subject} 朝内` };
    case 'address':
      return { en: `${subject} is an address of the gateway, on ${detail}`, zh: `${subject} 是网关在 ${detail} 上的地址` };
    case 'segment':
      return {
        en: `the segment ${subject} is on ${detail}; where no rule names the gateway's address there, it is the first host`,
        zh: `网段 ${subject} 在 ${detail} 上;规则未提到网关地址时取第一个主机地址`,
      };
    case 'unnamed-inside':
      return {
        en: `the segment ${detail} is on an inside interface that no rule names, here called "${subject}"`,
        zh: `网段 ${detail} 在一个没有规则提到的内部接口上,这里称为“${subject}”`,
      };
    case 'default-route':
      return { en: `the default route leaves by ${subject}`, zh: `默认路由从 ${subject} 出去` };
    case 'dynamic-address':
      return {
        en: `the address of ${subject} is not in the rules; ${detail} stands for it`,
        zh: `规则中没有 ${subject} 的地址,以 ${detail} 代替`,
      };
  }
}

function outsideSentence(subject: string, detail: string): Text {
  if (detail === 'nat')
    return { en: `${subject} faces outside: NAT rules publish or masquerade there`, zh: `${subject} 朝外:NAT 规则在此发布或伪装` };
  if (detail === 'name') return { en: `${subject} faces outside, by its name`, zh: `按名称判断,${subject} 朝外` };
  return { en: `no rule names an outside interface; it is called "${subject}" here`, zh: `没有规则提到对外接口,这里称为“${subject}”` };
}
